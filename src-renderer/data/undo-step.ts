import type { ChangesetId } from '#domain/log/changeset.ts'
import type { Skipped } from '#domain/log/inverse.ts'
import { moveToDone, moveToUndone, sessionSteps, type SessionStep } from './session-steps.ts'
import { undo } from './undo.ts'
import { undoImport } from './undo-import.ts'

export interface StepUndone {
  /** What was taken back or done again; undefined when there was nothing. */
  readonly step: SessionStep | undefined
  /** What was written since by other changes, and stays. */
  readonly skipped: readonly Skipped[]
}

/** Takes the last step of this window back, or `step`; only an import takes long enough to tell how far it has come. */
export async function undoStep(step = sessionSteps().done.at(-1), onProgress?: (share: number) => void): Promise<StepUndone> {
  if (!step || !sessionSteps().done.includes(step)) return { step: undefined, skipped: [] }
  const { by, skipped } = await takenBack(step, onProgress)
  moveToUndone(step, by)
  return { step, skipped }
}

/** Takes back the step that wrote the changeset, wherever it stands in the row. */
export function undoStepOf(id: ChangesetId): Promise<StepUndone> {
  const step = sessionSteps().done.find(({ ids }) => ids.includes(id))
  return step ? undoStep(step) : Promise.resolve({ step: undefined, skipped: [] })
}

/** Does again what was taken back last. */
export async function redoStep(): Promise<StepUndone> {
  const undone = sessionSteps().undone.at(-1)
  if (!undone) return { step: undefined, skipped: [] }
  const { skipped } = await undo(undone.by, { why: 'redo' })
  moveToDone(undone)
  return { step: undone.step, skipped }
}

async function takenBack({ ids, importId }: SessionStep, onProgress?: (share: number) => void): Promise<{ by: readonly ChangesetId[]; skipped: readonly Skipped[] }> {
  if (importId !== undefined) return undoImport(importId, onProgress && { onProgress })
  const { committed, skipped } = await undo(ids)
  return { by: [committed.id], skipped }
}
