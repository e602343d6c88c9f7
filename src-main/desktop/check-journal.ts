import type { JournalCheck, SequenceVector } from '#contract/journal.ts'
import { linesIn } from './journal-segments.ts'
import { missingRuns, stepOf } from './journal-step.ts'

export interface CheckedJournal {
  readonly check: JournalCheck
  readonly missing: ReadonlyMap<string, Set<number>>
}

/** Reads every line of the journal and says which numbers up to `written` none of them speaks of. */
export async function checkedJournal(
  segments: AsyncIterable<Uint8Array>,
  written: SequenceVector,
): Promise<CheckedJournal> {
  const seen = new Map<string, Set<number>>()
  let [lines, damaged] = [0, 0]
  for await (const bytes of segments) {
    const piece = linesIn(bytes, 0)
    damaged += piece.damaged
    for (const { json } of piece.lines) {
      const step = stepOf(json)
      if (!step) continue
      lines++
      const known = seen.get(step.d)
      if (known) known.add(step.q)
      else seen.set(step.d, new Set([step.q]))
    }
  }
  const runs = Object.entries(written).flatMap(([d, highest]) => {
    const missing = missingRuns(seen.get(d) ?? new Set(), highest)
    return missing.length > 0 ? [[d, missing] as const] : []
  })
  return {
    check: { lines, damaged, missing: Object.fromEntries(runs) },
    missing: new Map(
      runs.map(([d, missing]) => [d, new Set(missing.flatMap(([first, last]) => numbersFrom(first, last)))]),
    ),
  }
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
