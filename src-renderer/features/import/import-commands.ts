import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'

export const importCommands: readonly Command[] = [
  { id: 'import.open', room: 'import', words: 'command', keys: 'Mod+I', group: 'file', perform: () => go({ page: 'import' }) },
]
