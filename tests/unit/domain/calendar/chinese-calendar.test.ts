import { expect, it } from 'vitest'
import { chineseDay } from '#domain/calendar/chinese-calendar.ts'

const on = (day: string) => chineseDay(new Date(`${day}T02:42:00Z`), 'Asia/Shanghai')

// Lunar dates and terms as printed in almanacs of these years.
it.each([
  ['2026-02-17', '农历正月初一'],
  ['2025-10-06', '农历八月十五'],
  ['2025-07-25', '农历闰六月初一'],
  ['2026-11-23', '农历十月十五 · 小雪次日'],
  ['2024-02-04', '农历腊月廿五 · 立春'],
  ['2025-02-03', '农历正月初六 · 立春'],
  ['2025-06-21', '农历五月廿六 · 夏至'],
  ['2024-12-21', '农历十一月廿一 · 冬至'],
  ['2025-03-20', '农历二月廿一 · 春分'],
  ['2025-10-08', '农历八月十七 · 寒露'],
])('%s is %s', (day, text) => expect(on(day)).toBe(text))

it('gives twenty-four terms a year, each on one day', () => {
  const days = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  )
  const terms = days.flatMap((day) => /· ([^·]+)$/.exec(on(day))?.[1] ?? []).filter((term) => !term.endsWith('次日'))
  expect([terms.length, new Set(terms).size]).toEqual([24, 24])
})
