import { expect, it } from 'vitest'
import { stateAndTerritory } from '#domain/place/dependent-territories.ts'

it.each([
  ['JP', 'JP', ''],
  ['RE', 'FR', 'RE'],
  ['HK', 'CN', 'HK'],
  ['MO', 'CN', 'MO'],
  ['TW', 'CN', 'TW'],
  ['GL', 'DK', 'GL'],
])('%s belongs to %s', (code, country, territory) => {
  expect(stateAndTerritory(code)).toEqual({ country, territory })
})
