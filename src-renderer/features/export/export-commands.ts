import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'

export const exportCommands: readonly Command[] = [
  { id: 'export.open', room: 'export', words: 'command', group: 'file', perform: () => go({ page: 'export' }) },
]
