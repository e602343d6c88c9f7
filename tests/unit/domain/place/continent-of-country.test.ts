import { expect, it } from 'vitest'
import { continentOfCountry, countryCodes } from '#domain/place/continent-of-country.ts'

it.each([
  ['JP', 'asia'],
  ['TR', 'asia'],
  ['IT', 'europe'],
  ['US', 'north-america'],
  ['BR', 'south-america'],
  ['NZ', 'oceania'],
  ['CI', 'africa'],
  ['ZZ', undefined],
])('%s lies in %s', (code, continent) => {
  expect(continentOfCountry(code)).toBe(continent)
})

it('lists every code once', () => {
  expect(new Set(countryCodes).size).toBe(countryCodes.length)
  expect(countryCodes.length).toBeGreaterThan(240)
  expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
})
