import { useState } from 'react'
import { timedItems, type TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'

/** The timed items of a visit; one that says the same as before stays the same object, so that its column is not drawn anew. */
export function useTimedItems(file: VisitFile, surroundings: VisitSurroundings): readonly TimedItem[] {
  const [kept, setKept] = useState(() => keptItems(new Map(), file, surroundings))
  if (kept.file === file && kept.surroundings === surroundings) return kept.timed
  const next = keptItems(kept.known, file, surroundings)
  setKept(next)
  return next.timed
}

interface Kept {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly known: ReadonlyMap<string, { readonly said: string; readonly one: TimedItem }>
  readonly timed: readonly TimedItem[]
}

function keptItems(before: Kept['known'], file: VisitFile, surroundings: VisitSurroundings): Kept {
  const known = new Map(
    timedItems(file, surroundings).map((one) => {
      const said = JSON.stringify(one)
      const old = before.get(one.item.id)
      return [one.item.id, old?.said === said ? old : { said, one }] as const
    }),
  )
  return { file, surroundings, known, timed: [...known.values()].map(({ one }) => one) }
}
