import { describe, expect, it } from 'vitest'
import { mergedTerms, termPacker, wordsOf, type PackedTerms } from '#domain/search/packed-terms.ts'

const read = ({ terms, starts, records, weights }: PackedTerms) =>
  Object.fromEntries(
    wordsOf(terms).map((term, at) => [
      term,
      [...records.slice(starts[at], starts[at + 1])].map((record, to) => [record, weights[(starts[at] ?? 0) + to]]),
    ]),
  )

describe('packed terms', () => {
  it('hold the records of each term in order, with their weights', () => {
    const packer = termPacker(true)
    packer.add('b', 0, 9)
    packer.add('a', 1, 7)
    packer.add('b', 2, 5)
    expect(read(packer.pack())).toEqual({
      a: [[1, 7]],
      b: [
        [0, 9],
        [2, 5],
      ],
    })
  })
  it('may be none', () => {
    expect(read(termPacker(false).pack())).toEqual({})
  })
  it('grow beyond their first room', () => {
    const packer = termPacker(false)
    for (let record = 0; record < 3000; record++) packer.add(`t${record % 7}`, record)
    expect(packer.pack().records).toHaveLength(3000)
  })
  it('are merged with what has left left out', () => {
    const [first, second] = [termPacker(true), termPacker(true)]
    first.add('a', 0, 1)
    first.add('b', 1, 2)
    second.add('b', 0, 3)
    const merged = mergedTerms(
      [
        { packed: first.pack(), numberOf: (record) => (record === 0 ? undefined : 0) },
        { packed: second.pack(), numberOf: () => 1 },
      ],
      true,
    )
    expect(read(merged)).toEqual({
      b: [
        [0, 2],
        [1, 3],
      ],
    })
  })
})
