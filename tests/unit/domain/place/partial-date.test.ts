import { describe, expect, it } from 'vitest'
import { datePrecision, partialDate, yearOf } from '#domain/place/partial-date.ts'

describe('partialDate', () => {
  it.each(['1973', '1973-06', '1973-06-24', '2024-02-29', ' 2014 '])('takes %s', (text) => {
    expect(partialDate(text)).toBe(text.trim())
  })

  it.each([
    '',
    '73',
    '0973',
    '3000',
    '1973-13',
    '1973-00',
    '1973-6',
    '1973-06-31',
    '2023-02-29',
    '1973/06',
    '1973-06-24T00:00',
    'circa 1973',
    '1973-06-',
  ])('refuses %s', (text) => {
    expect(partialDate(text)).toBeUndefined()
  })
})

describe('datePrecision and yearOf', () => {
  it.each([
    ['1973', 'year', 1973],
    ['2014-11', 'month', 2014],
    ['1980-02-11', 'day', 1980],
  ] as const)('reads %s', (text, precision, year) => {
    const date = partialDate(text)
    expect(date && [datePrecision(date), yearOf(date)]).toEqual([precision, year])
  })
})
