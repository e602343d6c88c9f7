import { doubledTargets } from '#domain/import/doubled-targets.ts'
import { expect, it } from 'vitest'

it('doubledTargets names what only one column may say', () => {
  expect(doubledTargets('place', ['country', '', 'country', ''])).toEqual(new Set(['country']))
  expect(doubledTargets('place', ['names/en', 'names/en'])).toEqual(new Set(['names/en']))
})

it('doubledTargets lets sets and texts by their letters be gathered from many columns', () => {
  expect(doubledTargets('place', ['names', 'names', 'sectors', 'sectors', 'names/en'])).toEqual(new Set())
})
