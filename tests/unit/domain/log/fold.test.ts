import type { Changeset, SequenceVector } from '#domain/log/changeset.ts'
import { entityAndId, fold, rowKey, type Rows } from '#domain/log/fold.ts'
import type { Op, Registers } from '#domain/log/op.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const write = (d: string, q: number, h: number, ops: readonly Op[], s = 1): Changeset => ({
  v: 1,
  s,
  d,
  q,
  h,
  u: 'ann',
  why: 'test',
  ops,
  o: '',
  prev: '',
})
const place = (f: Registers, r = 'kobe'): Op => ({ e: 'place', r, f })
const foldAll = (changes: readonly (readonly [Changeset, SequenceVector?])[]): Rows => {
  const rows: Rows = new Map()
  for (const [changeset, seen] of changes) fold(rows, changeset, seen ?? {})
  return rows
}

describe('fold', () => {
  it('makes a record with its envelope, without the nulls', () => {
    const rows = foldAll([[write('a', 1, 5000, [place({ tier: 'sister', 'names/en': 'Kobe', notes: null })])]])
    expect(rows.get('place/kobe')).toEqual({
      id: 'kobe',
      tier: 'sister',
      'names/en': 'Kobe',
      _b: ['a', 1, 5000],
      _w: {},
      _s: 1,
      _u: 'ann',
      _at: 5,
    })
  })

  it('writes later registers over earlier ones, clears with null, and says what was there', () => {
    const rows: Rows = new Map()
    fold(rows, write('a', 1, 1000, [place({ tier: 'intent', notes: 'x' })]), {})
    const was = fold(rows, write('a', 2, 2000, [place({ tier: 'sister', notes: null, lon: 3 })]), {})
    expect(was).toEqual([place({ tier: 'intent', notes: 'x', lon: null })])
    expect(rows.get('place/kobe')).toMatchObject({
      tier: 'sister',
      lon: 3,
      _w: { tier: [['a', 2, 2000]], notes: [['a', 2, 2000]], lon: [['a', 2, 2000]] },
    })
    expect(rows.get('place/kobe')).not.toHaveProperty('notes')
  })

  it('keeps kinds of records and fields it does not know', () => {
    const rows = foldAll([
      [write('a', 1, 1000, [{ e: 'voyage', r: 'v1', f: { ship: 'Argo' } }, place({ 'aura#x': true })])],
    ])
    expect(rows.get('voyage/v1')).toMatchObject({ ship: 'Argo' })
    expect(rows.get('place/kobe')).toMatchObject({ 'aura#x': true })
  })

  it('lets a write that saw another replace it, and shows a conflict between two that did not', () => {
    const first = write('a', 1, 1000, [place({ notes: 'made' })])
    const hers = write('a', 2, 2000, [place({ notes: 'hers' })])
    const his = write('b', 1, 3000, [place({ notes: 'his' })])
    const open = foldAll([[first], [hers], [his, { a: 1 }]]).get('place/kobe')
    expect(open).toMatchObject({
      notes: 'his',
      _w: {
        notes: [
          ['b', 1, 3000],
          ['a', 2, 2000, 'hers'],
        ],
      },
    })
    const settled = foldAll([
      [first],
      [hers],
      [his, { a: 1 }],
      [write('a', 3, 4000, [place({ notes: 'both' })]), { b: 1 }],
    ]).get('place/kobe')
    expect(settled).toMatchObject({ notes: 'both', _w: { notes: [['a', 3, 4000]] } })
  })

  it('does not call two equal values a conflict', () => {
    const rows = foldAll([
      [write('a', 1, 1000, [place({ notes: 'same' })])],
      [write('b', 1, 2000, [place({ notes: 'same' })])],
    ])
    expect(rows.get('place/kobe')?._w).toEqual({ notes: [['b', 1, 2000]] })
  })

  it('comes to the same values in whatever order two devices are heard', () => {
    const edits = fc.array(
      fc.record({ field: fc.constantFrom('x', 'y'), value: fc.oneof(fc.integer(), fc.constant(null)) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(edits, edits, (mine, yours) => {
        const made = write('a', 1, 1, [place({ x: 0 })])
        const ofDevice = (d: string, list: typeof mine, from: number): (readonly [Changeset, SequenceVector])[] =>
          list.map(({ field, value }, index) => [
            write(d, index + from, 10 * (index + 1) + d.length, [place({ [field]: value })]),
            d === 'a' ? {} : { a: 1 },
          ])
        const a = ofDevice('a', mine, 2)
        const b = ofDevice('b', yours, 1)
        const mixed = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [
          ...b.slice(i, i + 1),
          ...a.slice(i, i + 1),
        ]).flat()
        const results = [[...a, ...b], [...b, ...a], mixed].map((order) =>
          foldAll([[made], ...order]).get('place/kobe'),
        )
        for (const result of results)
          expect({ x: result?.x, y: result?.y }).toEqual({ x: results[0]?.x, y: results[0]?.y })
      }),
    )
  })
})

it('takes a row key apart again', () => expect(entityAndId(rowKey('place', 'a/b'))).toEqual(['place', 'a/b']))
