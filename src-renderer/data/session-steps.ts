import type { ChangesetId } from '#domain/log/changeset.ts'
import type { Op } from '#domain/log/op.ts'
import type { RecordRef } from '#domain/log/purge.ts'
import { refKey } from '#domain/log/purge.ts'
import { useSyncExternalStore } from 'react'

/** Something the user did in this window and can take back in one go. */
export interface SessionStep {
  /** The changesets it wrote, oldest first. */
  readonly ids: readonly ChangesetId[]
  /** The name of the command. */
  readonly why: string
  /** The first record it wrote in, and how many there were. */
  readonly first?: RecordRef
  readonly count: number
  /** What kind of change it was for the first record. */
  readonly kind: 'changed' | 'removed' | 'brought-back'
  /** The import it was. */
  readonly importId?: string
}

export interface UndoneStep {
  readonly step: SessionStep
  /** The changesets that took it back. */
  readonly by: readonly ChangesetId[]
}

interface Steps {
  readonly done: readonly SessionStep[]
  readonly undone: readonly UndoneStep[]
}

const mostKept = 300
const nothing: Steps = { done: [], undone: [] }
let steps: Steps = nothing
const listeners = new Set<() => void>()

/** What was done in this window and can be taken back, the latest last; and what was taken back and can be done again. */
export const sessionSteps = (): Steps => steps

export const useSessionSteps = (): Steps => useSyncExternalStore(onSteps, sessionSteps)

/** Remembers what was just saved; what was undone before can't be done again after it. */
export function noteStep(why: string, ids: readonly ChangesetId[], ops: readonly Op[], importId?: string): void {
  const written = ids.filter((id) => id !== '')
  if (written.length === 0) return
  const [first] = ops
  const refs = new Set(ops.map(refKey))
  const step: SessionStep = {
    ids: written,
    why,
    ...(first && { first: { e: first.e, r: first.r } }),
    count: refs.size,
    kind: first?.f['$del'] === true ? 'removed' : first?.f['$del'] === undefined ? 'changed' : 'brought-back',
    ...(importId !== undefined && { importId }),
  }
  show({ done: [...steps.done, step].slice(-mostKept), undone: [] })
}

/** The step is taken back, by the changesets `by`; without any it can't be done again. */
export function moveToUndone(step: SessionStep, by: readonly ChangesetId[]): void {
  const written = by.filter((id) => id !== '')
  show({
    done: steps.done.filter((one) => one !== step),
    undone: written.length === 0 ? steps.undone : [...steps.undone, { step, by: written }],
  })
}

/** What was undone is done again. */
export function moveToDone(undone: UndoneStep): void {
  show({ done: [...steps.done, undone.step], undone: steps.undone.filter((one) => one !== undone) })
}

/** Nothing can be taken back any more: what the steps wrote is gone for good. */
export function forgetSteps(): void {
  show(nothing)
}

export function onSteps(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(next: Steps): void {
  steps = next
  for (const listener of [...listeners]) listener()
}
