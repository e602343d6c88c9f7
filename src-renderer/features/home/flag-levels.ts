export interface FlagWish {
  /** Pixels from the start of the ruler. */
  readonly at: number
  /** Pixels its words need, the gap after them included. */
  readonly width: number
}

/**
 * The level on which each flag hangs, 0 the highest; `undefined` where there is no room for its words. A staff runs from
 * its words down to the ruler, so it must be clear of the words on its own and all lower levels.
 */
export function flagLevels(flags: readonly FlagWish[], end: number, levels = 3): readonly (number | undefined)[] {
  const taken = Array.from({ length: levels }, () => -Infinity)
  return flags.map(({ at, width }) => {
    if (at + width > end) return undefined
    const level = taken.findIndex((_, index) => taken.slice(index).every((until) => until <= at))
    if (level < 0) return undefined
    taken[level] = at + width
    return level
  })
}
