import { describe, expect, it } from 'vitest'
import { linesOf, mergedRecords, noRecords, recordPacker } from '#domain/search/record-index.ts'

function packed(...keys: readonly string[]) {
  const packer = recordPacker()
  for (const key of keys) {
    const texts = { names: [{ text: key }], texts: [{ text: 'text' }], links: ['place/kobe'], day: 2020 }
    packer.addTexts(packer.addNames({ key, kind: 1, texts }), texts)
  }
  return { packer, records: packer.pack() }
}

describe('packed records', () => {
  it('hold keys, kinds, days and links', () => {
    const { packer, records } = packed('a', 'b')
    expect(packer.size()).toBe(2)
    expect(linesOf(records.keys)).toEqual(['a', 'b'])
    expect([[...records.kinds], [...records.days], [...records.linkStarts], [...records.links]]).toEqual([
      [1, 1],
      [2020, 2020],
      [0, 1, 2],
      [0, 0],
    ])
    expect(records.linkKeys).toBe('place/kobe')
  })
  it('are joined, and what has left leaves nothing behind', () => {
    const [first, second] = [packed('a', 'b').records, packed('c').records]
    const joined = mergedRecords(first, second, (number) => number === 0)
    expect(joined).toEqual(packed('b', 'c').records)
    expect(mergedRecords(joined, noRecords, () => true)).toEqual(noRecords)
  })
})
