import type { Op } from './op.ts'

/** The schema in which this version writes ops. */
export const schemaVersion = 1

/** Raised when folding comes to another result: the projection is then made anew from the log. */
export const projectionVersion = 3

/** Ops of one schema said in the next; pure, frozen once released. */
export type Upcaster = (ops: readonly Op[]) => readonly Op[]

/** `upcasters[n]` turns schema n+1 into n+2; as long as `schemaVersion - 1`. */
export const upcasters: readonly Upcaster[] = []

/** The ops in the schema of this version; ops of a newer one come back untouched. */
export function upcast(ops: readonly Op[], from: number, chain: readonly Upcaster[] = upcasters): readonly Op[] {
  return chain.slice(Math.max(0, from - 1)).reduce((current, step) => step(current), ops)
}
