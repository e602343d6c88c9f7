import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { groupIds, mayGroup, rowGroups } from '#domain/record/list-groups.ts'

const terms: FieldShape = { kind: 'terms', vocabulary: 'sectors', ids: ['z', 'a', 'm'] }
const choice: FieldShape = { kind: 'choice', vocabulary: 'ranks', ids: ['high', 'low'] }
const byName = (a: string, b: string): number => (a < b ? -1 : 1)
const grouped = (shape: FieldShape, values: readonly unknown[]) =>
  rowGroups(values.map((_, at) => at), shape, (row) => values[row], (id) => id, byName).map(({ id, rows }) => [id, ...rows])

it.each<[FieldShape, readonly unknown[], unknown]>([
  [choice, ['low', 'high', 'low', 'else', ''], [['high', 1], ['low', 0, 2], ['else', 3], ['', 4]]],
  [terms, [['z', 'a'], ['a'], []], [['a', 0, 1], ['z', 0], ['', 2]]],
  [{ kind: 'date' }, ['1973-06', undefined, '2024', '1973'], [['2024', 2], ['1973', 0, 3], ['', 1]]],
  [{ kind: 'flag' }, [false, true], [['yes', 1], ['no', 0]]],
  [{ kind: 'number', from: 1, to: 3000, unit: 'year' }, [2024, 2026], [['2026', 1], ['2024', 0]]],
])('groups by %j', (shape, values, expected) => expect(grouped(shape, values)).toEqual(expected))

it('loses no row and keeps the order of the list within a group', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.constantFrom('a', 'm', 'z'))), (values) => {
      const groups = grouped(terms, values).map(([, ...rows]) => rows as number[])
      expect(new Set(groups.flat()).size).toBe(values.length)
      for (const rows of groups) expect(rows).toEqual([...rows].sort((a, b) => a - b))
    }),
  )
})

it('groups by what has few values', () => {
  expect([choice, terms, { kind: 'date' } as const, { kind: 'flag' } as const].every(mayGroup)).toBe(true)
  expect([mayGroup({ kind: 'line' }), mayGroup({ kind: 'number', from: 0, to: 1 })]).toEqual([false, false])
  expect(groupIds({ kind: 'link', to: 'place' }, undefined)).toEqual([''])
})
