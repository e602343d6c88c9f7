import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { calendarEvents } from '#bundles/calendar-events.ts'
import { ImportRefused } from '#bundles/import-refused.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'

const calendar = (...lines: readonly string[]): Uint8Array => strToU8(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', 'UID:a@x', 'SUMMARY:Talks', ...lines, 'END:VEVENT']
const span = { from: '2026-12-13' as PartialDate, to: '2026-12-20' as PartialDate }
const read = (...lines: readonly string[]) => calendarEvents(calendar(...event(...lines)), span)
const one = (...lines: readonly string[]) => {
  const [first] = read(...lines)
  return { start: first?.start, end: first?.end, remarks: first?.remarks }
}
const problemOf = (bytes: Uint8Array) => {
  try {
    calendarEvents(bytes, span)
  } catch (problem) {
    if (problem instanceof ImportRefused) return problem.problem
    throw problem
  }
  return undefined
}

describe('calendarEvents', () => {
  it.each<[string, readonly string[], object]>([
    ['a zone by its name', ['DTSTART;TZID=Asia/Tokyo:20261214T093000', 'DTEND;TZID=Asia/Tokyo:20261214T103000'], { start: { date: '2026-12-14', time: '09:30', zone: 'Asia/Tokyo' }, end: { date: '2026-12-14', time: '10:30', zone: 'Asia/Tokyo' }, remarks: [] }],
    ['a zone as Windows calls it', ['DTSTART;TZID="Tokyo Standard Time":20261214T093000'], { start: { date: '2026-12-14', time: '09:30', zone: 'Asia/Tokyo' }, end: undefined, remarks: [] }],
    ['a zone with its maker before it', ['DTSTART;TZID=/example.org/20240101/Asia/Seoul:20261214T093000'], { start: { date: '2026-12-14', time: '09:30', zone: 'Asia/Seoul' }, end: undefined, remarks: [] }],
    ['world time and a length', ['DTSTART:20261214T003000Z', 'DURATION:PT1H30M'], { start: { date: '2026-12-14', time: '00:30', zone: 'UTC' }, end: { date: '2026-12-14', time: '02:00', zone: 'UTC' }, remarks: [] }],
    ['a length over midnight', ['DTSTART;TZID=Asia/Tokyo:20261214T233000', 'DURATION:PT45M'], { start: { date: '2026-12-14', time: '23:30', zone: 'Asia/Tokyo' }, end: { date: '2026-12-15', time: '00:15', zone: 'Asia/Tokyo' }, remarks: [] }],
    ['whole days, whose end is the day after', ['DTSTART;VALUE=DATE:20261214', 'DTEND;VALUE=DATE:20261216'], { start: { date: '2026-12-14', time: '' }, end: { date: '2026-12-15', time: '' }, remarks: [] }],
    ['one whole day', ['DTSTART;VALUE=DATE:20261214', 'DTEND;VALUE=DATE:20261215'], { start: { date: '2026-12-14', time: '' }, end: { date: '2026-12-14', time: '' }, remarks: [] }],
    ['a floating time', ['DTSTART:20261214T093000'], { start: { date: '2026-12-14', time: '09:30' }, end: undefined, remarks: [{ kind: 'floating', line: 6 }] }],
    ['an unknown zone', ['DTSTART;TZID=Mars/Olympus:20261214T093000'], { start: { date: '2026-12-14', time: '09:30' }, end: undefined, remarks: [{ kind: 'unknown-zone', line: 6, detail: 'Mars/Olympus' }] }],
    ['the 30th of February', ['DTSTART;TZID=Asia/Tokyo:20260230T093000'], { start: undefined, end: undefined, remarks: [{ kind: 'bad-date', line: 6, detail: '20260230T093000' }] }],
    ['an hour that is none', ['DTSTART:20261214T253000Z'], { start: undefined, end: undefined, remarks: [{ kind: 'bad-date', line: 6, detail: '20261214T253000Z' }] }],
    ['an end that is no day', ['DTSTART:20261214T093000Z', 'DTEND:20261314T093000Z'], { start: { date: '2026-12-14', time: '09:30', zone: 'UTC' }, end: undefined, remarks: [{ kind: 'bad-date', line: 7, detail: '20261314T093000Z' }] }],
    ['an end before the start', ['DTSTART:20261214T093000Z', 'DTEND:20261214T083000Z'], { start: { date: '2026-12-14', time: '09:30', zone: 'UTC' }, end: undefined, remarks: [{ kind: 'end-before-start', line: 7 }] }],
    ['no start at all', [], { start: undefined, end: undefined, remarks: [{ kind: 'no-start', line: 3 }] }],
    ['a length nobody can read', ['DTSTART:20261214T093000Z', 'DURATION:PXX'], { start: { date: '2026-12-14', time: '09:30', zone: 'UTC' }, end: undefined, remarks: [{ kind: 'broken', line: 7, detail: 'PXX' }] }],
  ])('reads %s', (_, lines, expected) => expect(one(...lines)).toEqual(expected))

  it('names a zone by the place that the calendar gives for it', () =>
    expect(calendarEvents(calendar('BEGIN:VTIMEZONE', 'TZID:Our zone', 'X-LIC-LOCATION:Europe/Minsk', 'END:VTIMEZONE', ...event('DTSTART;TZID=Our zone:20261214T093000')), span)[0]?.start?.zone).toBe('Europe/Minsk'))

  it('joins folded lines, undoes escapes, and leaves alarms out', () =>
    expect(read('DTSTART:20261214T093000Z', 'DESCRIPTION:First\\nsecond\\, ', ' third', 'LOCATION;LANGUAGE=ja:神戸', 'BEGIN:VALARM', 'DESCRIPTION:Ring', 'END:VALARM')[0]).toMatchObject({ description: 'First\nsecond, third', location: '神戸' }))

  it('gives an event that repeats on its days within the visit, but for those left out', () => {
    const days = read('DTSTART;TZID=Asia/Tokyo:20250106T093000', 'DTEND;TZID=Asia/Tokyo:20250106T103000', 'RRULE:FREQ=DAILY', 'EXDATE;TZID=Asia/Tokyo:20261215T093000')
    expect(days.map(({ start, salt }) => [start?.date, salt])).toEqual(['13', '14', '16', '17', '18', '19', '20'].map((day) => [`2026-12-${day}`, `2026-12-${day}`]))
    expect(days.at(-1)?.end).toEqual({ date: '2026-12-20', time: '10:30', zone: 'Asia/Tokyo' })
  })

  it('gives a day that was moved at its own time only', () => {
    const moved = [...event('DTSTART:20261214T093000Z', 'RRULE:FREQ=DAILY;COUNT=3'), ...event('RECURRENCE-ID:20261215T093000Z', 'DTSTART:20261215T140000Z')]
    expect(calendarEvents(calendar(...moved), span).map(({ start, salt }) => [start?.date, start?.time, salt])).toEqual([
      ['2026-12-14', '09:30', '2026-12-14'],
      ['2026-12-16', '09:30', '2026-12-16'],
      ['2026-12-15', '14:00', '2026-12-15'],
    ])
  })

  it.each(['FREQ=FOO', 'FREQ=DAILY;COUNT=abc', 'FREQ=SECONDLY;BYMONTH=13', 'nonsense'])('takes the first time of the broken rule %s, and keeps the rule in the notes', (rule) => {
    const [first, ...rest] = read('DTSTART:20261214T093000Z', `RRULE:${rule}`)
    expect([first?.remarks.map(({ kind, line }) => [kind, line]), first?.description, rest]).toEqual([[['broken-rule', 7]], rule, []])
  })

  it('makes no day of March of a rule for the 30th of February, and ends', () =>
    expect(read('DTSTART:20261214T093000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30').map(({ start }) => start?.date)).toEqual(['2026-12-14']))

  it('cuts a rule that never ends where there is no visit to end it', () => {
    const days = calendarEvents(calendar(...event('DTSTART:20261214T093000Z', 'RRULE:FREQ=DAILY')), undefined)
    expect([days.length, days[0]?.remarks[0]]).toEqual([60, { kind: 'rule-cut', line: 7, detail: '60' }])
  })

  it('marks what was called off', () => expect(read('DTSTART:20261214T093000Z', 'STATUS:CANCELLED')[0]).toMatchObject({ isCancelled: true, remarks: [{ kind: 'cancelled', line: 3 }] }))

  it('refuses what is no calendar, and an event that does not end, with its line', () => {
    expect(problemOf(strToU8('city,country\nKobe,JP\n'))).toEqual({ kind: 'no-events' })
    expect(problemOf(calendar(...event('DTSTART:20261214T093000Z'), 'BEGIN:VEVENT', 'UID:b@x'))).toMatchObject({ kind: 'broken-card', row: 8, reason: 'END:VEVENT' })
  })

  it('reads 100,000 events', { timeout: 60_000 }, () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => ['BEGIN:VEVENT', `UID:${index}@x`, 'DTSTART;TZID=Asia/Tokyo:20261214T093000', `SUMMARY:Event ${index}`, 'END:VEVENT']).flat()
    expect(calendarEvents(strToU8(`BEGIN:VCALENDAR\r\n${lines.join('\r\n')}\r\nEND:VCALENDAR\r\n`), span)).toHaveLength(100_000)
  })
})
