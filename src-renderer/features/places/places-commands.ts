import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'

export const placesCommands: readonly Command[] = [
  {
    id: 'places.add',
    room: 'places',
    words: 'commands.add',
    keys: 'Mod+N',
    group: 'file',
    perform: () => go({ page: 'places', adding: true }),
  },
  {
    id: 'places.to-be-confirmed',
    room: 'places',
    words: 'commands.toBeConfirmed',
    group: 'go',
    perform: () => go({ page: 'places', list: 'to-be-confirmed' }),
  },
]
