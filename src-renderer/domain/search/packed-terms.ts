/** Which records hold which terms, as it is kept and read: no objects, so that a hundred thousand records load in one piece. */
export interface PackedTerms {
  /** Sorted by code unit, parted by line ends. */
  readonly terms: string
  /** Where the records of each term begin, and at last where they end. */
  readonly starts: Uint32Array
  /** Numbers of records, ascending within a term. */
  readonly records: Uint32Array
  /** Beside each record how much of a name the term is, 1 to 255; empty where that is not told. */
  readonly weights: Uint8Array
}

export interface TermPacker {
  /** Says that `record` holds `term`; records come in ascending order. */
  readonly add: (term: string, record: number, weight?: number) => void
  readonly pack: () => PackedTerms
}

/** Gathers terms until they are packed; it may gather on and be packed again. */
export function termPacker(hasWeights: boolean): TermPacker {
  const numbers = new Map<string, number>()
  let [count, capacity] = [0, 1024]
  let terms = new Uint32Array(capacity)
  let records = new Uint32Array(capacity)
  let weights = new Uint8Array(hasWeights ? capacity : 0)
  const grow = (): void => {
    capacity *= 2
    terms = grown(terms, new Uint32Array(capacity))
    records = grown(records, new Uint32Array(capacity))
    if (hasWeights) weights = grown(weights, new Uint8Array(capacity))
  }
  return {
    add: (term, record, weight = 0) => {
      let number = numbers.get(term)
      if (number === undefined) numbers.set(term, (number = numbers.size))
      if (count === capacity) grow()
      terms[count] = number
      records[count] = record
      if (hasWeights) weights[count] = weight
      count++
    },
    pack: () => packed([...numbers.keys()], terms.subarray(0, count), records, weights),
  }
}

function grown<T extends Uint8Array | Uint32Array>(old: T, next: T): T {
  next.set(old)
  return next
}

function packed(words: readonly string[], terms: Uint32Array, records: Uint32Array, weights: Uint8Array): PackedTerms {
  const order = words.map((_, number) => number).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
  const places = new Uint32Array(words.length)
  for (const [place, number] of order.entries()) places[number] = place
  const starts = new Uint32Array(words.length + 1)
  for (const number of terms) {
    const end = (places[number] ?? 0) + 1
    starts[end] = (starts[end] ?? 0) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  // Each term fills its own stretch, in the order in which its records came.
  const next = starts.slice()
  const sorted = new Uint32Array(terms.length)
  const beside = new Uint8Array(weights.length > 0 ? terms.length : 0)
  for (let at = 0; at < terms.length; at++) {
    const place = places[terms[at] ?? 0] ?? 0
    const to = next[place] ?? 0
    next[place] = to + 1
    sorted[to] = records[at] ?? 0
    if (beside.length > 0) beside[to] = weights[at] ?? 0
  }
  return { terms: order.map((number) => words[number]).join('\n'), starts, records: sorted, weights: beside }
}

/** One set of terms out of several, each with its records renumbered; `undefined` leaves a record out. */
export function mergedTerms(
  parts: readonly { readonly packed: PackedTerms; readonly numberOf: (record: number) => number | undefined }[],
  hasWeights: boolean,
): PackedTerms {
  const packer = termPacker(hasWeights)
  for (const {
    packed: { terms, starts, records, weights },
    numberOf,
  } of parts) {
    for (const [at, term] of wordsOf(terms).entries())
      for (let to = starts[at] ?? 0; to < (starts[at + 1] ?? 0); to++) {
        const number = numberOf(records[to] ?? 0)
        if (number !== undefined) packer.add(term, number, weights[to])
      }
  }
  return packer.pack()
}

/** The terms of a packed text; it has none when it is empty. */
export const wordsOf = (terms: string): readonly string[] => (terms === '' ? [] : terms.split('\n'))
