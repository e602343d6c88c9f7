import { useSessionSteps } from '#data/session-steps.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import type { Command } from '#navigation/command.ts'
import { stepText } from '#parts/step-text.ts'
import { redoAndSay, undoAndSay } from '#parts/undo-said.ts'
import { useMemo } from 'react'

/** Undo and redo, named after what they would take back or do again. */
export function useUndoCommands(): readonly Command[] {
  const words = useWords('app')
  const { done, undone } = useSessionSteps()
  const [last, next] = [done.at(-1), undone.at(-1)?.step]
  const undoing = useQuery(async () => (last ? stepText(last, words) : ''), [last, words])
  const redoing = useQuery(async () => (next ? stepText(next, words) : ''), [next, words])
  const undoWhat = undoing.kind === 'ready' ? undoing.value : ''
  const redoWhat = redoing.kind === 'ready' ? redoing.value : ''
  return useMemo(
    () => [
      {
        id: 'app.undo',
        room: 'app',
        words: undoWhat === '' ? 'commands.undo' : 'commands.undoWhat',
        values: { what: undoWhat },
        keys: 'Mod+Z',
        group: 'edit',
        perform: () => undoAndSay(),
      },
      {
        id: 'app.redo',
        room: 'app',
        words: redoWhat === '' ? 'commands.redo' : 'commands.redoWhat',
        values: { what: redoWhat },
        keys: 'Mod+Shift+Z',
        otherKeys: 'Mod+Y',
        group: 'edit',
        perform: () => redoAndSay(),
      },
    ],
    [undoWhat, redoWhat],
  )
}
