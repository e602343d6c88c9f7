export interface FlagWish {
  /** Pixels from the start of the ruler. */
  readonly at: number
  /** Pixels its words need, the gap after them included. */
  readonly width: number
  /** Served before the others. */
  readonly isFirst?: boolean
}

/**
 * The level on which each flag hangs, 0 the highest; `undefined` where there is no room for its words. The flags come in
 * the order in which they stand. A staff runs from its words down to the ruler: of two flags the later one must either
 * hang lower or begin where the words of the earlier one have ended.
 */
export function flagLevels(flags: readonly FlagWish[], end: number, levels = 3): readonly (number | undefined)[] {
  const given: (number | undefined)[] = flags.map(() => undefined)
  const serve = (flag: FlagWish, index: number): void => {
    if (flag.at + flag.width > end) return
    given[index] = Array.from({ length: levels }, (_, level) => level).find((level) =>
      flags.every((other, place) => place === index || isClear(given[place], other, level, flag, place < index)),
    )
  }
  flags.forEach((flag, index) => flag.isFirst && serve(flag, index))
  flags.forEach((flag, index) => !flag.isFirst && serve(flag, index))
  return given
}

function isClear(
  otherLevel: number | undefined,
  other: FlagWish,
  level: number,
  flag: FlagWish,
  isOtherEarlier: boolean,
): boolean {
  if (otherLevel === undefined) return true
  const [first, firstLevel, second, secondLevel] = isOtherEarlier
    ? [other, otherLevel, flag, level]
    : [flag, level, other, otherLevel]
  return secondLevel > firstLevel || first.at + first.width <= second.at
}
