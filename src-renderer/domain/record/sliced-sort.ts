/** Work that can be laid down between its steps; each `next` does a little of it. */
export type Sliced<T> = Generator<undefined, T>

const comparisonsInAStep = 512

/** Sorts like `toSorted`, stable, but in small steps, so that a long list does not hold up typing. */
export function* slicedSort<T>(items: readonly T[], compare: (a: T, b: T) => number): Sliced<T[]> {
  let from = [...items]
  let into = new Array<T>(items.length)
  let done = 0
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, from.length), Math.min(start + 2 * width, from.length)]
      // Runs that stand in order already are only copied, which makes sorted lists quick.
      let [left, right] = [start, middle]
      if (middle >= end || compare(from[middle - 1] as T, from[middle] as T) <= 0) {
        for (let at = start; at < end; at++) into[at] = from[at] as T
        done += 1 + (end - start) / 32
      } else {
        for (let at = start; at < end; at++) {
          const takesLeft = left < middle && (right >= end || compare(from[left] as T, from[right] as T) <= 0)
          into[at] = from[takesLeft ? left++ : right++] as T
          if (++done >= comparisonsInAStep) {
            done = 0
            yield undefined
          }
        }
      }
      if (done >= comparisonsInAStep) {
        done = 0
        yield undefined
      }
    }
    ;[from, into] = [into, from]
  }
  return from
}

/** Calls `make` for each item, in small steps. */
export function* slicedMap<T, U>(items: readonly T[], make: (item: T) => U, inAStep = 256): Sliced<U[]> {
  const made = new Array<U>(items.length)
  for (let at = 0; at < items.length; at++) {
    made[at] = make(items[at] as T)
    if (at % inAStep === inAStep - 1) yield undefined
  }
  return made
}

/** Does all of it at once. */
export function allAtOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
