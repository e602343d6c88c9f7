import { useSyncExternalStore } from 'react'

let isWished = false
const listeners = new Set<() => void>()

/** Opens the form for a new visit on the visits page, now or as soon as the page is there. */
export const askForNewVisit = (): void => set(true)

/** Whether the form is asked for, and how to say that it is done. */
export function useNewVisitWish(): readonly [boolean, (isWished: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => isWished), set]
}

function set(wished: boolean): void {
  isWished = wished
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
