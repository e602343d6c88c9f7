import { matchKey } from '#domain/import/match-key.ts'
import { expect, it } from 'vitest'

it.each([['São Paulo', 'saopaulo'], ['  KOBE-City ', 'kobecity'], ['ＡＢＣ', 'abc'], ['天津（市）', '天津市'], ['✓', '✓']])('matchKey of %s', (text, key) => {
  expect(matchKey(text)).toBe(key)
})
