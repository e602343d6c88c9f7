import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'

export const settingsCommands: readonly Command[] = [
  {
    id: 'settings.base-maps',
    room: 'settings',
    words: 'commands.baseMaps',
    group: 'file',
    perform: () => go({ page: 'settings', section: 'base-maps' }),
  },
]
