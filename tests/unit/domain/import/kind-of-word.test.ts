import { kindOfWord, listNames } from '#domain/import/kind-of-word.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { expect, it } from 'vitest'

it('kindOfWord knows every list, every kind and the words of the command line', () => {
  for (const kind of recordKinds) expect([kindOfWord(kind), kindOfWord(listNames[kind])]).toEqual([kind, kind])
  expect(kindOfWord('contacts')).toBe('person')
  expect(kindOfWord('tier-steps')).toBe('tierStep')
  expect(kindOfWord('__proto__')).toBeUndefined()
})
