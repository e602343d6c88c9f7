import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isInSpan, oneYear, spanOfText, spanText, yearColumns } from '#domain/statistics/year-span.ts'

it.each([
  ['1973', { from: 1973, to: 1973 }],
  ['1973-1993', { from: 1973, to: 1993 }],
  ['1993-1973', undefined],
  ['73', undefined],
  ['', undefined],
])('reads "%s"', (text, span) => {
  expect(spanOfText(text)).toEqual(span)
  if (span) expect(spanText(span)).toBe(text)
})

it.each([
  [{ from: 2019, to: 2025 }, 8, ['2019', '2020', '2021', '2022', '2023', '2024', '2025']],
  [{ from: 2013, to: 2025 }, 8, ['2013', '2014-2015', '2016-2017', '2018-2019', '2020-2021', '2022-2023', '2024-2025']],
  [{ from: 1973, to: 2026 }, 8, ['1973-1979', '1980-1989', '1990-1999', '2000-2009', '2010-2019', '2020-2026']],
])('parts %j into at most %i columns', (span, most, expected) => {
  expect(yearColumns(span, most).map(spanText)).toEqual(expected)
})

it('puts every year of a span into exactly one column', () => {
  const year = fc.integer({ min: 1000, max: 2999 })
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 2, max: 12 }), (from, length, most) => {
      const columns = yearColumns({ from, to: from + length }, most)
      expect(columns.length).toBeLessThanOrEqual(most)
      for (let one = from; one <= from + length; one += 1)
        expect(columns.filter((column) => isInSpan(one, column))).toHaveLength(1)
    }),
  )
})

it('knows its ends', () =>
  expect([2018, 2019, 2020].map((year) => isInSpan(year, oneYear(2019)))).toEqual([false, true, false]))
