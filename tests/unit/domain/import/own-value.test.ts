import { kindOfWord } from '#domain/import/kind-of-word.ts'
import { ownValue } from '#domain/import/own-value.ts'
import { languageOfTag, targetOf } from '#domain/import/target-keys.ts'
import { expect, it } from 'vitest'

it('ownValue knows what the table holds, and nothing that every object has', () => {
  expect(ownValue({ a: 1 }, 'a')).toBe(1)
  for (const key of ['constructor', '__proto__', 'toString', 'b']) expect(ownValue({ a: 1 }, key)).toBeUndefined()
})

it('no word from outside reaches what every object has', () => {
  for (const word of ['constructor', '__proto__', 'valueOf']) {
    expect([kindOfWord(word), languageOfTag(word), targetOf('place', word), targetOf('place', `names/${word}`)]).toEqual([undefined, undefined, undefined, undefined])
  }
})
