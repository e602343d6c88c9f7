import type { ChangesetId } from '#domain/log/changeset.ts'
import type { Skipped } from '#domain/log/inverse.ts'
import { useSyncExternalStore } from 'react'

/** An undo that left standing what was written since. */
export interface Overtaken {
  readonly skipped: readonly Skipped[]
  /** What was to be undone: changesets, or a whole import. */
  readonly ids: readonly ChangesetId[]
  readonly importId?: string
}

let asked: Overtaken | undefined
const listeners = new Set<() => void>()

/** Lists what an undo left standing, and asks whether to undo that too. */
export function askAboutOvertaken(overtaken: Overtaken | undefined): void {
  asked = overtaken
  for (const listener of listeners) listener()
}

export const useOvertaken = (): Overtaken | undefined => useSyncExternalStore(listen, () => asked)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
