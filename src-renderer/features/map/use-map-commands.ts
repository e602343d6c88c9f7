import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Command } from '#navigation/command.ts'
import { useCommands } from '#navigation/live-commands.ts'

interface StageActions {
  readonly closer: () => void
  readonly farther: () => void
  readonly whole: () => void
}

/** Offers what needs the drawn map in the menu, the palette and by key. */
export function useStageCommands(actions: StageActions): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'map.zoom-in', room: 'map', words: 'commands.zoomIn', keys: 'Plus', group: 'view', perform: () => latest.current.closer() },
      { id: 'map.zoom-out', room: 'map', words: 'commands.zoomOut', keys: 'Minus', group: 'view', perform: () => latest.current.farther() },
      { id: 'map.whole', room: 'map', words: 'commands.whole', keys: '0', group: 'view', perform: () => latest.current.whole() },
    ],
    [],
  )
  useCommands(commands)
}

/** Offers the change between the map and its list twin. */
export function useTwinCommand(isList: boolean, onList: (isList: boolean) => void): void {
  const commands = useMemo<readonly Command[]>(
    () => [{ id: 'map.twin', room: 'map', words: isList ? 'commands.map' : 'commands.list', keys: 'Mod+L', group: 'view', perform: () => onList(!isList) }],
    [isList, onList],
  )
  useCommands(commands)
}
