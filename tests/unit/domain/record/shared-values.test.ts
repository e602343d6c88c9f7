import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterBulk, sharedValue } from '#domain/record/shared-values.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'

const terms: FieldShape = { kind: 'terms', vocabulary: 'sectors', ids: [] }

describe('what several records have in a field', () => {
  it('is one value, or several', () => {
    expect(sharedValue({ kind: 'line' }, ['a', 'a'])).toEqual({ kind: 'same', value: 'a' })
    expect(sharedValue({ kind: 'line' }, ['', undefined])).toEqual({ kind: 'same', value: undefined })
    expect(sharedValue({ kind: 'line' }, ['a', undefined, 'b'])).toEqual({ kind: 'mixed', count: 3 })
    expect(sharedValue({ kind: 'lines' }, [{ en: 'a', ja: 'b' }, { ja: 'b', en: 'a' }])).toMatchObject({ kind: 'same' })
  })

  it('of a set is what all have and what some have, the most first', () => {
    expect(sharedValue(terms, [['a', 'b'], ['b', 'c'], ['b', 'c', 'c']])).toEqual({
      kind: 'set',
      all: ['b'],
      some: [
        { id: 'c', count: 2 },
        { id: 'a', count: 1 },
      ],
    })
  })
})

describe('a change to many records', () => {
  const record = { id: 'r', owner: 'a', sectors: ['b', 'c'] }
  it('sets a value or takes it away', () => {
    expect(afterBulk(record, [{ field: 'owner', to: 'value', value: 'z' }])).toEqual({ ...record, owner: 'z' })
    expect(afterBulk(record, [{ field: 'owner', to: 'value', value: undefined }])).toEqual({ id: 'r', sectors: ['b', 'c'] })
  })

  it('adds to a set and takes from it, and leaves alone what fits already', () => {
    expect(afterBulk(record, [{ field: 'sectors', to: 'set', add: ['a', 'b'], remove: ['c'] }])).toEqual({ ...record, sectors: ['b', 'a'] })
    expect(afterBulk(record, [{ field: 'sectors', to: 'set', add: ['b'], remove: ['x'] }])).toBe(record)
  })

  it('gives everything that was added to all and leaves nothing that was removed', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1 }), ids, (sets, add) => {
        const remove = ['a', 'b', 'c', 'd'].filter((id) => !(add as string[]).includes(id))
        const after = sets.map((sectors) => afterBulk({ id: 'r', sectors }, [{ field: 'sectors', to: 'set', add, remove }])['sectors'])
        expect(sharedValue(terms, after)).toMatchObject({ some: [] })
        for (const set of after) expect([...(set as string[])].sort()).toEqual([...add].sort())
      }),
    )
  })
})
