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
 * hang lower or begin where the words of the earlier one have ended. Of the ways to hang the first ones that one is
 * taken which gives words to most of them, and then to most of all.
 */
export function flagLevels(flags: readonly FlagWish[], end: number): readonly (number | undefined)[] {
  const ways = preferences.map((levels) => hung(flags, end, levels))
  const worth = (levels: readonly (number | undefined)[]): number =>
    levels.reduce<number>((sum, level, index) => sum + (level === undefined ? 0 : flags[index]?.isFirst ? 1000 : 1), 0)
  const most = Math.max(...ways.map(worth))
  return ways.find((way) => worth(way) === most) ?? []
}

const preferences = [
  [0, 1, 2],
  [1, 0, 2],
  [1, 2, 0],
  [2, 1, 0],
] as const

function hung(
  flags: readonly FlagWish[],
  end: number,
  firstLevels: readonly number[],
): readonly (number | undefined)[] {
  const given: (number | undefined)[] = flags.map(() => undefined)
  const serve = (flag: FlagWish, index: number, levels: readonly number[]): void => {
    if (flag.at + flag.width > end) return
    given[index] = levels.find((level) =>
      flags.every((other, place) => place === index || isClear(given[place], other, level, flag, place < index)),
    )
  }
  flags.forEach((flag, index) => flag.isFirst && serve(flag, index, firstLevels))
  flags.forEach((flag, index) => !flag.isFirst && serve(flag, index, [0, 1, 2]))
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
