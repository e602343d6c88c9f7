import type { Command } from '#navigation/command.ts'
import { go } from '#navigation/go.ts'

export const upkeepCommands: readonly Command[] = [
  { id: 'upkeep.trash', room: 'upkeep', words: 'commands.trash', group: 'go', perform: () => go({ page: 'upkeep', section: 'trash' }) },
  { id: 'upkeep.imports', room: 'upkeep', words: 'commands.imports', group: 'go', perform: () => go({ page: 'upkeep', section: 'imports' }) },
  { id: 'upkeep.translations', room: 'upkeep', words: 'commands.translations', group: 'go', perform: () => go({ page: 'upkeep', section: 'translations' }) },
  { id: 'upkeep.space', room: 'upkeep', words: 'commands.space', group: 'go', perform: () => go({ page: 'upkeep', section: 'space' }) },
]
