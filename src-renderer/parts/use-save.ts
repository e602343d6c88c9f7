import { useCallback } from 'react'
import { commit } from '#data/commit.ts'
import { CommitProblem } from '#data/commit-problem.ts'
import { undo } from '#data/undo.ts'
import type { Op } from '#domain/log/op.ts'
import type { Words } from '#i18n/words.ts'
import { useWords } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'

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
    const committed = await commit({ why }, ops)
    if (said !== undefined)
      showToast({
        text: said,
        tone: 'ok',
        action: { label: words('undo'), onPress: () => void takeBack(words, committed) },
      })
    return true
  } catch (problem) {
    showToast({ text: notSaved(words, problem), tone: 'over' })
    return false
  }
}

async function takeBack(words: Words, committed: Parameters<typeof undo>[0]): Promise<void> {
  try {
    const { skipped } = await undo(committed)
    showToast({
      text: skipped.length === 0 ? words('undone') : words('undonePartly', { count: skipped.length }),
      tone: skipped.length === 0 ? 'ok' : 'near',
    })
  } catch (problem) {
    showToast({ text: notSaved(words, problem), tone: 'over' })
  }
}

function notSaved(words: Words, problem: unknown): string {
  return words(problem instanceof CommitProblem ? `notSaved.${problem.kind}` : 'notSaved.other')
}
