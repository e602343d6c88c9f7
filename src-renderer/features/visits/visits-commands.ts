import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'
import { askForNewVisit } from './new-visit-wish.ts'

export const visitsCommands: readonly Command[] = [
  {
    id: 'visits.add',
    room: 'visits',
    words: 'commands.add',
    keys: 'Mod+Shift+V',
    group: 'file',
    perform: () => {
      askForNewVisit()
      go({ page: 'visits' })
    },
  },
]
