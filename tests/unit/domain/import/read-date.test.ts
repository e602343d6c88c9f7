import { dateOfSerial, dateOrderOf, readDate } from '#domain/import/read-date.ts'
import { describe, expect, it } from 'vitest'

describe('readDate', () => {
  it.each([
    ['1973-06-24', '1973-06-24'], ['1973年6月24日', '1973-06-24'], ['2023年6月', '2023-06'], ['1973年', '1973'], ['1973/6/4', '1973-06-04'],
    ['24.6.1973', '1973-06-24'], ['06/24/1973', '1973-06-24'], ['6/1973', '1973-06'], ['19730624', '1973-06-24'], ['2024-05-01T08:00', '2024-05-01'],
    ['２０２３年６月', '2023-06'], ['2023년 6월 1일', '2023-06-01'], [1973, '1973'], [45000, '2023-03-15'],
  ])('%s', (text, date) => expect(readDate(text, 'day-first')).toBe(date))

  it.each(['soon', '2023-02-30', '31.02.2020', '', 7])('%s is none', (text) => expect(readDate(text, 'day-first')).toBeUndefined())

  it('goes by the order of the column where day and month could be either', () => {
    expect(readDate('3/4/2020', 'day-first')).toBe('2020-04-03')
    expect(readDate('3/4/2020', 'month-first')).toBe('2020-03-04')
  })
})

it('dateOrderOf finds the first date that tells', () => {
  expect(dateOrderOf(['3/4/2020', '5/13/2020'])).toBe('month-first')
  expect(dateOrderOf(['3/4/2020', '13.5.2020'])).toBe('day-first')
  expect(dateOrderOf(['3/4/2020', null])).toBeUndefined()
})

it('dateOfSerial counts from the end of 1899', () => {
  expect(dateOfSerial(61)).toBe('1900-03-01')
  expect(dateOfSerial(1e12)).toBeUndefined()
})
