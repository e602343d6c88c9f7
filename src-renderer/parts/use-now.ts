import { useSyncExternalStore } from 'react'

/** The present minute; wakes the component when the next one begins. */
export function useNow(): Date {
  const minute = useSyncExternalStore(subscribe, currentMinute)
  return new Date(minute * 60_000)
}

const currentMinute = (): number => Math.floor(Date.now() / 60_000)

function subscribe(wake: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    timer = setTimeout(
      () => {
        wake()
        wait()
      },
      60_000 - (Date.now() % 60_000),
    )
  }
  wait()
  return () => clearTimeout(timer)
}
