import type { Rows } from '#domain/log/fold.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { rowDifferences } from '#domain/log/row-differences.ts'
import { expect, it } from 'vitest'

const row = (id: string, registers: object, at = 1): RecordRow =>
  ({ id, _b: ['a', 1, 1], _w: {}, _s: 1, _u: '', _at: at, ...registers })
const rows = (...entries: readonly (readonly [string, RecordRow])[]): Rows => new Map(entries)

it('counts what is added, changed and missing by kind, and takes no notice of who wrote it when', () => {
  const before = rows(
    ['place/a', row('a', { notes: 'x' })],
    ['place/b', row('b', { notes: 'x' })],
    ['place/c', row('c', {})],
    ['home/h', row('h', {})],
  )
  const after = rows(
    ['place/a', row('a', { notes: 'x' }, 99)],
    ['place/b', row('b', { notes: 'y' })],
    ['place/d', row('d', {})],
    ['home/h', row('h', {})],
  )
  expect(rowDifferences(before, after)).toEqual({
    place: { before: 3, after: 3, added: 1, changed: 1, missing: 1 },
    home: { before: 1, after: 1, added: 0, changed: 0, missing: 0 },
  })
})

it('takes a record in the trash as not there', () => {
  const gone = rows(['place/a', row('a', { $del: true })])
  expect(rowDifferences(gone, rows(['place/a', row('a', {})]))).toEqual({
    place: { before: 0, after: 1, added: 1, changed: 0, missing: 0 },
  })
  expect(rowDifferences(gone, gone)).toEqual({})
})
