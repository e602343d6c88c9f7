import { importOpsOf, missingName, outcomeOf, rowName, workOutOps } from '#domain/import/import-ops.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import type { PlannedRow } from '#domain/import/import-plan.ts'
import { expect, it } from 'vitest'

const row: PlannedRow = { table: 0, kind: 'place', row: 7, label: '', isSame: false, record: { id: 'x' }, values: {}, missing: [], problems: [] }
const choices = { duplicates: 'by-id', rows: new Map(), create: new Set<string>() } as const

it('rowName and missingName tell rows and names apart', () => {
  expect(rowName(row)).toBe('0:7')
  expect(missingName({ kind: 'place', text: 'X' })).toBe('place/X')
})

it('outcomeOf adds what is new, overwrites what is named by id, skips other likenesses', () => {
  expect(outcomeOf(row, choices)).toBe('add')
  expect(outcomeOf({ ...row, match: { id: 'x', by: 'id' } }, choices)).toBe('overwrite')
  expect(outcomeOf({ ...row, match: { id: 'x', by: 'name' } }, choices)).toBe('skip')
  expect(outcomeOf({ ...row, match: { id: 'x', by: 'name' } }, { ...choices, rows: new Map([['0:7', 'fill']]) })).toBe('fill')
  expect(outcomeOf({ ...row, refusal: { row: 7, column: '', field: '', problem: { kind: 'missing' }, text: '', refuses: true } }, choices)).toBe('refused')
})

it('outcomeOf keeps a refused row out whatever is chosen for all; single rows may be left aside', () => {
  const refusal = { row: 7, column: '', field: '', problem: { kind: 'not-a-number' }, text: 'x', refuses: true } as const
  const like = { ...row, match: { id: 'x', by: 'name' }, refusal } as const
  expect(outcomeOf(like, choices)).toBe('refused')
  expect(outcomeOf(like, { ...choices, duplicates: 'fill' })).toBe('refused')
  expect(outcomeOf(like, { ...choices, rows: new Map([['0:7', 'skip']]) })).toBe('skip')
  expect(outcomeOf(like, { ...choices, rows: new Map([['0:7', 'add']]) })).toBe('refused')
})

it('workOutOps says how far it has come, and comes to the same', () => {
  const rows = Array.from({ length: 1200 }, (_, index): PlannedRow => ({ ...row, kind: 'activity', row: index, record: freshRecord('activity', `a${index}`, { titles: { en: 'x' }, date: '2024', placeIds: [], state: 'held', direction: 'inbound' }) }))
  const around = { existing: new Map(), findCity: () => undefined, newId: () => 'new', language: 'en' } as const
  const shares: number[] = []
  const working = workOutOps({ rows, missing: [] }, choices, around)
  let step = working.next()
  for (; !step.done; step = working.next()) shares.push(step.value)
  expect(shares).toEqual([0, 500 / 1200, 1000 / 1200])
  expect(step.value.counts.added).toBe(1200)
  expect(step.value.ops).toEqual(importOpsOf({ rows, missing: [] }, choices, around).ops)
})
