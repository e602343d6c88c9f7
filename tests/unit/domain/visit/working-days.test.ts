import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, workingCalendar } from '#domain/visit/working-days.ts'
import { calendar, shippedYears } from '../../../fixtures/rule-basis.ts'
import { day } from '../../../fixtures/visit-records.ts'

it.each([
  ['2026-10-09', true],
  ['2026-10-10', true],
  ['2026-10-11', false],
  ['2026-10-01', false],
  ['2026-02-14', true],
  ['2026-02-23', false],
  ['2025-09-28', true],
  ['2024-05-11', true],
  ['2026-01-02', false],
])('knows whether %s is worked: %s', (date, isWorking) => {
  expect(isWorkingDay(calendar, day(date))).toEqual({ isWorking, isProvisional: false })
})

it('takes Monday to Friday for granted where there is no table, and says so', () => {
  expect(isWorkingDay(calendar, day('2027-10-01'))).toEqual({ isWorking: true, isProvisional: true })
  expect(isWorkingDay(calendar, day('2027-10-02'))).toEqual({ isWorking: false, isProvisional: true })
  expect(addWorkingDays(calendar, day('2026-12-30'), 3)).toEqual({ date: '2027-01-04', isProvisional: true })
  expect(countWorkingDays(calendar, day('2026-12-28'), day('2026-12-31'))).toEqual({ count: 3, isProvisional: false })
})

it.each([
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-10-08', 2, '2026-10-10'],
  ['2026-10-12', -2, '2026-10-09'],
  ['2026-12-13', -12, '2026-11-26'],
  ['2026-12-13', 0, '2026-12-13'],
])('%s and %i working days is %s', (from, count, to) => {
  expect(addWorkingDays(calendar, day(from), count)).toEqual({ date: to, isProvisional: false })
})

it('keeps the later of two tables for one year', () => {
  const [first] = shippedYears.filter(({ year }) => year === 2026)
  const both = workingCalendar([...(first ? [first] : []), { year: 2026, off: [], on: [] }])
  expect(isWorkingDay(both, day('2026-10-01')).isWorking).toBe(true)
})

it('counts back what it added, over any years', () => {
  const someDay = fc.integer({ min: firstDayNumber(day('2022-06-01')), max: firstDayNumber(day('2028-06-01')) })
  fc.assert(
    fc.property(someDay, fc.integer({ min: -300, max: 300 }), (number, count) => {
      const from = dayOfNumber(number)
      const { date, isProvisional } = addWorkingDays(calendar, from, count)
      const back = countWorkingDays(calendar, from, date)
      expect(back).toEqual({ count, isProvisional })
      if (count !== 0) expect(isWorkingDay(calendar, date).isWorking).toBe(true)
    }),
    { numRuns: 200 },
  )
})
