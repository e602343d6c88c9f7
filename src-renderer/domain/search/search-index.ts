import { allScores, named, nameScores, readRecords, type ReadRecords, type Scores } from './rank-records.ts'
import { mergedRecords, noRecords, recordPacker, type Arrival, type PackedRecords } from './record-index.ts'
import { queryTerms, type QueryTerm } from './search-tokens.ts'

export interface Found {
  /** Keys of the best, best first. */
  readonly keys: readonly string[]
  /** How many records of each kind answer, by number of the kind. */
  readonly counts: readonly number[]
  readonly total: number
}

export interface SearchIndex {
  readonly size: () => number
  /** Takes a record in, in place of what it was before; seen by searches after `settle`. */
  readonly put: (arrival: Arrival) => void
  readonly remove: (key: string) => void
  readonly settle: () => void
  /** The best `most` by names alone, if there are as many: then they are the best of all. */
  readonly firstByName: (query: string, most: number) => readonly string[] | undefined
  /** The best `most` of all, or of one kind. */
  readonly find: (query: string, most: number, kind?: number) => Found
  /** Everything in one piece, as it is kept; what was put since is then part of it. */
  readonly packed: () => PackedRecords
}

/** Beyond so many, records put since are joined with the others, for each search has to look into both. */
const mostApart = 4000

/** The search over records that were packed, and over what is put into it since. */
export function searchIndex(first: PackedRecords = noRecords): SearchIndex {
  let [base, added] = [readRecords(first, 0), readRecords(noRecords, first.kinds.length)]
  let packer = recordPacker()
  let isSettled = true
  let numbers = numbersOf(base)
  let gone = new Uint8Array(base.keys.length)
  const size = (): number => base.keys.length + packer.size()
  const leave = (key: string): void => {
    const number = numbers.get(key)
    if (number === undefined) return
    gone[number] = 1
    numbers.delete(key)
  }
  const settle = (): void => {
    if (isSettled) return
    isSettled = true
    added = readRecords(packer.pack(), base.keys.length)
    if (added.keys.length > mostApart) join()
  }
  const join = (): void => {
    base = readRecords(
      mergedRecords(base.records, added.records, (number) => gone[number] === 1),
      0,
    )
    packer = recordPacker()
    added = readRecords(noRecords, base.keys.length)
    numbers = numbersOf(base)
    gone = new Uint8Array(base.keys.length)
  }
  const kindOf = (number: number): number =>
    base.records.kinds[number] ?? added.records.kinds[number - base.keys.length] ?? 0
  const dayOf = (number: number): number =>
    base.records.days[number] ?? added.records.days[number - base.keys.length] ?? 0
  const keyOf = (number: number): string => base.keys[number] ?? added.keys[number - base.keys.length] ?? ''
  const compare = (scores: Scores) => (a: number, b: number) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) ||
    kindOf(a) - kindOf(b) ||
    dayOf(b) - dayOf(a) ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  const searched = (terms: readonly QueryTerm[], score: typeof allScores): Scores => {
    const scores = score([base, added], terms, base.keys.length + added.keys.length, (key) => numbers.get(key))
    for (let number = 0; number < scores.length; number++) if (gone[number] === 1) scores[number] = 0
    return scores
  }
  return {
    size: () => numbers.size,
    put: (arrival) => {
      leave(arrival.key)
      const number = base.keys.length + packer.addNames(arrival)
      packer.addTexts(number - base.keys.length, arrival.texts)
      if (gone.length <= number) gone = grown(gone, size() * 2)
      numbers.set(arrival.key, number)
      isSettled = false
    },
    remove: leave,
    settle,
    firstByName: (query, most) => {
      const terms = queryTerms(query)
      if (terms.length === 0) return undefined
      const scores = searched(terms, nameScores)
      const best = bestOf(scores, most, compare(scores))
      return best.length === most && (scores[best.at(-1) ?? 0] ?? 0) > named ? best.map(keyOf) : undefined
    },
    find: (query, most, kind) => {
      const terms = queryTerms(query)
      if (terms.length === 0) return { keys: [], counts: [], total: 0 }
      const scores = searched(terms, allScores)
      const counts: number[] = []
      let total = 0
      for (let number = 0; number < scores.length; number++) {
        if (scores[number] === 0) continue
        const of = kindOf(number)
        counts[of] = (counts[of] ?? 0) + 1
        total++
        if (kind !== undefined && of !== kind) scores[number] = 0
      }
      return { keys: bestOf(scores, most, compare(scores)).map(keyOf), counts, total }
    },
    packed: () => {
      settle()
      if (added.keys.length > 0 || numbers.size < base.keys.length) join()
      return base.records
    },
  }
}

const numbersOf = ({ keys }: ReadRecords): Map<string, number> => new Map(keys.map((key, number) => [key, number]))

function grown(old: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(size)
  next.set(old)
  return next
}

/** The `most` best of the records that answer at all. */
function bestOf(scores: Scores, most: number, compare: (a: number, b: number) => number): readonly number[] {
  const best: number[] = []
  for (let number = 0; number < scores.length; number++) {
    if (scores[number] === 0) continue
    if (best.length === most && compare(number, best[most - 1] ?? 0) > 0) continue
    let [low, high] = [0, best.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(number, best[middle] ?? 0) > 0) low = middle + 1
      else high = middle
    }
    best.splice(low, 0, number)
    if (best.length > most) best.pop()
  }
  return best
}
