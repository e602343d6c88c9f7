import { importFromRow, importOps, type ImportRecord } from '#domain/log/import-fields.ts'
import { expect, it } from 'vitest'

const begun: ImportRecord = { id: 'i', source: 'sample', name: '', size: 0, state: 'begun', batches: [] }

it('writes the beginning and then only the end', () => {
  expect(importOps(undefined, begun)).toEqual([{ e: 'import', r: 'i', f: { source: 'sample', state: 'begun' } }])
  expect(importOps(begun, { ...begun, state: 'ended' })).toEqual([{ e: 'import', r: 'i', f: { state: 'ended' } }])
})
it('reads the batches from their registers', () => {
  const row = {
    id: 'i',
    source: 'sample',
    state: 'ended',
    'batches#1': true,
    _b: ['a', 1, 1] as const,
    _w: {},
    _s: 1,
    _u: '',
    _at: 0,
  }
  expect(importFromRow(row)).toEqual({ ...begun, state: 'ended', batches: ['1'] })
})
