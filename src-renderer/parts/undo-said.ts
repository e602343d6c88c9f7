import { onSteps, sessionSteps, type SessionStep } from '#data/session-steps.ts'
import { redoStep, undoStep, type StepUndone } from '#data/undo-step.ts'
import type { ChangesetId } from '#domain/log/changeset.ts'
import { currentLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { hideToast, showToast } from '#ui/toast-queue.ts'
import { notSavedText } from './not-saved-text.ts'
import { askAboutOvertaken } from './overtaken.ts'
import { stepText } from './step-text.ts'

/** Says what was saved, with a way back; it goes away as soon as the change is taken back in any other way. */
export function sayWithUndo(id: ChangesetId, text: string): void {
  const step = stepOf(id)
  if (!step) return void showToast({ text, tone: 'ok' })
  const label = words()('undo')
  const key = showToast({ text, tone: 'ok', action: { label, onPress: () => void undoAndSay(step) } })
  const stop = onSteps(() => {
    if (sessionSteps().done.includes(step)) return
    stop()
    hideToast(key)
  })
}

/** Takes the last step of this window back, or `step`, and says how far that went. */
export function undoAndSay(step?: SessionStep, onProgress?: (share: number) => void): Promise<void> {
  return said(() => undoStep(step, onProgress), 'undoneWhat', 'nothingToUndo')
}

/** Does again what was undone last. */
export function redoAndSay(): Promise<void> {
  return said(redoStep, 'redoneWhat', 'nothingToRedo')
}

async function said(work: () => Promise<StepUndone>, done: string, nothing: string): Promise<void> {
  const say = words()
  try {
    const { step, skipped } = await work()
    if (!step) return void showToast({ text: say(nothing) })
    if (skipped.length > 0) return askAboutOvertaken({ skipped, ids: step.ids, ...(step.importId !== undefined && { importId: step.importId }) })
    showToast({ text: say(done, { what: await stepText(step, say) }), tone: 'ok' })
  } catch (problem) {
    showToast({ text: notSavedText(say, problem), tone: 'over' })
  }
}

const words = () => wordsOutsideReact(currentLanguage(), 'parts')
const stepOf = (id: ChangesetId): SessionStep | undefined => sessionSteps().done.find(({ ids }) => ids.includes(id))
