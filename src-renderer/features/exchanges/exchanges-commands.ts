import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'
import { askForNewExchange } from './new-exchange-wish.ts'

export const exchangesCommands: readonly Command[] = [
  {
    id: 'exchanges.add',
    room: 'exchanges',
    words: 'commands.add',
    keys: 'Mod+Shift+E',
    group: 'file',
    perform: () => {
      askForNewExchange()
      go({ page: 'exchanges' })
    },
  },
]
