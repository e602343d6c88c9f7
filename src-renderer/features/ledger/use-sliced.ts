import { useLayoutEffect, useState } from 'react'
import type { Sliced } from '#domain/record/sliced-sort.ts'

/** Milliseconds of work between two looks at what the user does: a key pressed meanwhile is seen within one frame. */
const slice = 9

export interface SlicedAnswer<T> {
  /** The last answer; undefined before the first. */
  readonly value: T | undefined
  readonly isBusy: boolean
}

/** Does `make`'s work in slices, anew whenever `make` is another; short work is done before the next frame is drawn. */
export function useSliced<T>(make: (() => Sliced<T>) | undefined): SlicedAnswer<T> {
  const [answer, setAnswer] = useState<{ readonly of: unknown; readonly value: T | undefined }>({ of: undefined, value: undefined })
  useLayoutEffect(() => {
    if (!make) return
    return runSliced(make(), (value) => setAnswer({ of: make, value }))
  }, [make])
  return { value: answer.value, isBusy: answer.of !== make }
}

/** Runs `work` to its end; the returned function gives it up. */
function runSliced<T>(work: Sliced<T>, onDone: (value: T) => void): () => void {
  const channel = new MessageChannel()
  let isGivenUp = false
  const go = (): void => {
    if (isGivenUp) return
    const end = performance.now() + slice
    do {
      const { done, value } = work.next()
      if (done) {
        channel.port1.close()
        return onDone(value)
      }
    } while (performance.now() < end)
    // Not a timer, which waits; not a microtask, which lets no key through.
    channel.port2.postMessage(undefined)
  }
  channel.port1.onmessage = go
  go()
  return () => {
    isGivenUp = true
    channel.port1.close()
  }
}
