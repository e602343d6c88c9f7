import { partsOf, readCell } from '#domain/import/read-cell.ts'
import { targetOf } from '#domain/import/target-keys.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { describe, expect, it } from 'vitest'
import { allWords } from '../../../fixtures/all-words.ts'

const read = (kind: RecordKind, key: string, cell: unknown) => {
  const target = targetOf(kind, key)
  if (!target) throw new Error(key)
  return readCell(target, cell, { kind, words: allWords, order: 'day-first', language: 'en' })
}

describe('readCell', () => {
  it.each([
    ['place', 'names', '神户', { value: { 'zh-Hans': '神户' } }],
    ['place', 'names/ja', ' 神戸 ', { value: { ja: '神戸' } }],
    ['place', 'country', '日本', { value: 'JP' }],
    ['place', 'lat', '35.5° N', { value: 35.5 }],
    ['place', 'lon', '西经77.1', { value: -77.1 }],
    ['place', 'lon', '200', { problem: { kind: 'out-of-range', from: -180, to: 180 } }],
    ['place', 'tier', '友好城市', { value: 'sister' }],
    ['place', 'tier', 'best friend', { problem: { kind: 'unknown-word' } }],
    ['place', 'sectors', 'trade; nothing', { value: ['trade'], problem: { kind: 'unknown-word' } }],
    ['place', 'tierSince', '1973年6月', { value: '1973-06' }],
    ['place', 'notes', "'=1+1", { value: '=1+1' }],
    ['place', 'notes', '\ud800', { problem: { kind: 'broken-text' } }],
    ['place', 'notes', '  ', undefined],
    ['person', 'inOffice', '否', { value: false }],
    ['person', 'phone', 13800000000, { value: '13800000000' }],
    ['person', 'organisationIds', '天津大学；南开大学', { names: ['天津大学', '南开大学'] }],
    ['project', 'currency', '人民币', { value: 'CNY' }],
    ['programme', 'numbers', '2023: 5; 2024: 6', { value: { 2023: 5, 2024: 6 } }],
    ['programme', 'numbers/2024', 7, { value: { 2024: 7 } }],
  ] as const)('%s %s %s', (kind, key, cell, result) => expect(read(kind, key, cell)).toEqual(result))

  it('names the limit of a cell that is too long', () => {
    expect(read('place', 'officialName', 'x'.repeat(201))).toEqual({ problem: { kind: 'too-long', limit: 200, length: 201 } })
  })
})

it('partsOf parts by commas only where nothing stronger does', () => {
  expect(partsOf('a, b')).toEqual(['a', 'b'])
  expect(partsOf('a, b; c')).toEqual(['a, b', 'c'])
  expect(partsOf('甲、乙')).toEqual(['甲', '乙'])
  expect(partsOf('A · B')).toEqual(['A', 'B'])
})
