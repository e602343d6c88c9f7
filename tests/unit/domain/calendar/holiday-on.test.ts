import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holidayOn, holidayTable, noHolidays } from '#domain/calendar/holiday-on.ts'
import { day } from '../../../fixtures/visit-records.ts'

const shipped: unknown = JSON.parse(readFileSync('resources/rules/holidays.json', 'utf8'))
const table = holidayTable(shipped) ?? noHolidays
const said = (country: string, date: string): string => {
  const answer = holidayOn(table, country, day(date))
  return answer.kind === 'holiday' ? (answer.name.en ?? '') : answer.kind
}

describe('holidayOn', () => {
  it.each([
    ['JP', '2026-11-23', 'Labor Thanksgiving Day'],
    ['JP', '2026-11-24', 'none'],
    ['JP', '2026-05-06', 'Constitution Day'],
    ['KR', '2026-02-16', 'Korean New Year'],
    ['KR', '2026-02-19', 'none'],
    ['BY', '2026-07-03', 'Independence Day'],
    ['DE', '2028-12-25', 'Christmas Day'],
    ['CN', '2026-10-01', 'National Day'],
    ['CN', '2026-06-01', 'none'],
    ['AE', '2026-03-22', 'End of Ramadan (Eid al-Fitr)'],
  ])('%s on %s: %s', (country, date, name) => expect(said(country, date)).toBe(name))

  it.each([
    ['MN', '2026-07-11'],
    ['TW', '2026-01-01'],
    ['', '2026-01-01'],
    ['__proto__', '2026-01-01'],
    ['JP', '2029-01-01'],
    ['JP', '2024-12-31'],
    ['JP', '2026-01'],
    ['JP', '2026'],
  ])('does not say "none" of %j on %s, of which nothing is known', (country, date) => expect(said(country, date)).toBe('unknown'))

  it('speaks simplified Chinese where it speaks Chinese', () => {
    expect(holidayOn(table, 'GB', day('2026-12-25'))).toMatchObject({ name: { 'zh-Hans': '圣诞节' } })
  })

  it.each([null, 'x', [], {}, { format: 'sister-city-atlas/holidays', version: 2 }])('refuses %j as a table', (file) => expect(holidayTable(file)).toBeUndefined())
})
