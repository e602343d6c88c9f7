import { removeSample } from '#data/sample.ts'
import { currentLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'
import { sayWithUndo } from './undo-said.ts'

/** Takes the sample away in one step, says what stayed, and offers to bring it back. */
export async function removeSampleAndSay(): Promise<void> {
  const words = wordsOutsideReact(currentLanguage())
  try {
    const { edited, committed } = await removeSample()
    const text = edited.length === 0 ? words('sample.removed') : words('sample.removedKept', { count: edited.length })
    sayWithUndo(committed.id, text)
  } catch {
    showToast({ text: words('sample.failed'), tone: 'over' })
  }
}
