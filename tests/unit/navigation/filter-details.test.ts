import { expect, it } from 'vitest'
import { oneOf, readFilter, someOf, writeFilter, year, yes, type Details } from '#navigation/filter-details.ts'

interface Filter {
  readonly colour?: 'red' | 'blue'
  readonly sizes?: readonly ('s' | 'm')[]
  readonly year?: number
  readonly old?: true
}
const details: Details<Filter> = {
  colour: ['colour', oneOf(['red', 'blue'])],
  sizes: ['size', someOf(['s', 'm'])],
  year: ['year', year],
  old: ['old', yes],
}

it('writes the lines in one order and reads them back', () => {
  const into = new URLSearchParams()
  const filter: Filter = { old: true, year: 1993, sizes: ['m', 's'], colour: 'blue' }
  writeFilter(details, filter, into)
  expect(into.toString()).toBe('colour=blue&size=s%2Cm&year=1993&old=true')
  expect(readFilter(details, into)).toEqual({ ...filter, sizes: ['s', 'm'] })
})

it('writes nothing for no filter and reads none from foreign words', () => {
  const into = new URLSearchParams('colour=green&size=xl&year=93&old=no')
  expect(readFilter(details, into)).toBeUndefined()
  const empty = new URLSearchParams()
  writeFilter(details, undefined, empty)
  writeFilter(details, { sizes: [] }, empty)
  expect(empty.toString()).toBe('')
})
