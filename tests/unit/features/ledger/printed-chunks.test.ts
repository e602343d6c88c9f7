import { expect, it } from 'vitest'
import { printedChunks, rowsInChunk } from '#features/ledger/printed-chunks.ts'

const rows = Array.from({ length: 1000 }, (_, at) => ({ id: `r${at}` }))
const ids = (chunks: ReturnType<typeof printedChunks>) => chunks.flatMap((chunk) => chunk.rows.map(({ id }) => id))

it('lays every row on the paper once and in order, a chunk at a time', () => {
  const chunks = printedChunks({ rows }, Infinity)
  expect(ids(chunks)).toEqual(rows.map(({ id }) => id))
  expect(chunks.map(({ rows: some }) => some.length)).toEqual([rowsInChunk, rowsInChunk, 200])
  expect(chunks.map(({ from }) => from)).toEqual([1, 401, 801])
})
it('follows the groups, heads each once with all its rows, and ends where it must', () => {
  const groups = [
    { id: 'b', rows: rows.slice(500).map((_, at) => at + 500) },
    { id: 'a', rows: rows.slice(0, 500).map((_, at) => at) },
  ]
  const chunks = printedChunks({ rows, groups }, 600)
  expect(ids(chunks)).toEqual([...rows.slice(500), ...rows.slice(0, 100)].map(({ id }) => id))
  expect(chunks.map(({ head }) => head)).toEqual([{ id: 'b', count: 500 }, undefined, { id: 'a', count: 500 }])
})
