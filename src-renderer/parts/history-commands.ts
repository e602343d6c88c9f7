import { useMemo, useState } from 'react'
import type { Command } from '#navigation/command.ts'
import { useCommands } from '#navigation/live-commands.ts'

/** Offers the history of the record on the screen by key, menu and palette; says whether it is open. */
export function useHistoryCommand(): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false)
  const commands = useMemo(
    (): readonly Command[] => [
      { id: 'parts.history', room: 'parts', words: 'history.command', keys: 'Mod+H', group: 'view', perform: () => setOpen(true) },
    ],
    [],
  )
  useCommands(commands)
  return [isOpen, setOpen]
}
