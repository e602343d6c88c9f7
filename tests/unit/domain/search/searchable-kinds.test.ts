import { expect, it } from 'vitest'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'

it('every kind of record can be found by a name or by what it leads to', () => {
  expect(searchableKinds.map(({ kind }) => kind)).toEqual(recordKinds)
  for (const { kind, names, texts, links } of searchableKinds)
    expect([kind, names.length + texts.length + Object.keys(links).length > 0]).toEqual([kind, true])
  expect(kindNumber.get('place')).toBe(0)
})
