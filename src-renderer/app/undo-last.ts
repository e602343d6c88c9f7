import { lastCommitted, type Committed } from '#data/commit-queue.ts'
import { undo } from '#data/undo.ts'
import { currentLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'

/** Takes the last change of this session back, and says how far that went. */
export async function undoLast(): Promise<void> {
  const last = lastCommitted()
  if (!last) return showToast({ text: wordsOutsideReact(currentLanguage())('nothingToUndo') })
  await undoAndSay(last)
}

async function undoAndSay(change: Committed): Promise<void> {
  const words = wordsOutsideReact(currentLanguage())
  try {
    const { skipped } = await undo(change)
    const text = skipped.length === 0 ? words('undone') : words('undonePartly', { count: skipped.length })
    showToast({ text, tone: skipped.length === 0 ? 'ok' : 'near' })
  } catch {
    showToast({ text: words('undoFailed'), tone: 'over' })
  }
}
