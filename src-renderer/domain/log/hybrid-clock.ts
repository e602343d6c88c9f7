/** A hybrid logical clock: milliseconds since 1970 times 1000, plus a counter; never runs backwards. */
export type HybridTime = number

/** The next time after `last` when the wall clock shows `nowMs`; a wall clock set back only moves the counter. */
export function nextHybridTime(last: HybridTime, nowMs: number): HybridTime {
  return Math.max(Math.trunc(nowMs) * 1000, last + 1)
}

/** Milliseconds since 1970. */
export const wallTime = (time: HybridTime): number => Math.floor(time / 1000)
