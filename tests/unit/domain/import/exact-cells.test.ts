import { exactCell, exactKeys } from '#domain/import/exact-cells.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { expect, it } from 'vitest'

it('exactKeys hold the languages that are there, exactCell what a key says', () => {
  const record = freshRecord('person', 'p', { names: { en: 'A', ja: 'B' }, placeIds: ['x', 'y'], inOffice: false, sources: [{ kind: 'own' }] })
  const keys = exactKeys('person', [record])
  expect(keys).toEqual(expect.arrayContaining(['id', 'names/en', 'names/ja', 'titles']))
  expect(keys).not.toContain('names')
  expect(['id', 'names/ja', 'placeIds', 'inOffice', 'sources', 'titles', 'birthday'].map((key) => exactCell('person', record, key))).toEqual(['p', 'B', 'x; y', false, '[{"kind":"own"}]', null, null])
})
