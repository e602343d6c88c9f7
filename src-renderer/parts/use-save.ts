import { useCallback } from 'react'
import { commit } from '#data/commit.ts'
import type { Op } from '#domain/log/op.ts'
import type { Words } from '#i18n/words.ts'
import { useWords } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'
import { askForAuthor } from './author-wish.ts'
import { notSavedText } from './not-saved-text.ts'
import { sayWithUndo } from './undo-said.ts'

/**
 * Saves `ops` under the name of the command and says so with a way back; false when nothing was saved, which is said too.
 * Without words the save stays quiet: the frame shows the time of the last save.
 */
export type Save = (why: string, ops: readonly Op[], said?: string) => Promise<boolean>

export function useSave(): Save {
  const words = useWords('parts')
  return useCallback((why, ops, said) => save(words, why, ops, said), [words])
}

async function save(words: Words, why: string, ops: readonly Op[], said?: string): Promise<boolean> {
  if (ops.length === 0) return true
  try {
    const { id } = await commit({ why }, ops)
    if (said !== undefined) sayWithUndo(id, said)
    askForAuthor()
    return true
  } catch (problem) {
    showToast({ text: notSavedText(words, problem), tone: 'over' })
    return false
  }
}
