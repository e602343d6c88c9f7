import { useEffect, useSyncExternalStore } from 'react'
import type { Command } from './command.ts'

let live: readonly Command[] = []
const listeners = new Set<() => void>()

/** Offers commands that need what is on the screen, as long as the calling component is. Give a stable array. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    change([...live, ...commands])
    return () => change(live.filter((one) => !commands.includes(one)))
  }, [commands])
}

/** The commands that screens offer at the moment. */
export function useLiveCommands(): readonly Command[] {
  return useSyncExternalStore(onChange, liveCommands, liveCommands)
}

const liveCommands = (): readonly Command[] => live

function change(next: readonly Command[]): void {
  live = next
  for (const listener of listeners) listener()
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
