import { describe, expect, it } from 'vitest'
import { dayOfNumber, firstDayNumber, lastDayNumber, monthsBetween, monthsLater } from '#domain/place/day.ts'
import { day } from './samples.ts'

describe('the days a date may mean', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(dayOfNumber(firstDayNumber(day(date)))).toBe(first)
    expect(dayOfNumber(lastDayNumber(day(date)))).toBe(last)
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2025-10', 13],
    ['2025-10-23', 13],
    ['2025-10-24', 12],
    ['2021-03', 68],
    ['2027-01-01', 0],
  ])('%s is %i months before 2026-11-23', (since, months) =>
    expect(monthsBetween(day(since), day('2026-11-23'))).toBe(months),
  )
})

describe('monthsLater', () => {
  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-05', 12, '2027-05-01'],
    ['2026', 6, '2026-07-01'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('%s and %i months is %s', (date, months, later) => expect(monthsLater(day(date), months)).toBe(later))
})
