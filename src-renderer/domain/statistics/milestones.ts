import type { TierYear } from './tier-series.ts'

const fewestYearsBetween = 6

/**
 * The years worth a word beside the curve: the one it begins in and those in which most partners were won, at most
 * `most`, far enough apart to be told from each other. In the order of time.
 */
export function milestones(years: readonly TierYear[], most: number): readonly TierYear[] {
  const winning = years.filter(({ added }) => added.length > 0)
  const [first, ...rest] = winning
  if (!first) return []
  // Of equals the later one: the years that nobody in the office remembers by heart are the early ones.
  const best = rest.sort((a, b) => b.added.length - a.added.length || b.year - a.year)
  const chosen = [first]
  for (const one of best) {
    if (chosen.length >= most) break
    if (chosen.every(({ year }) => Math.abs(year - one.year) >= fewestYearsBetween)) chosen.push(one)
  }
  return chosen.sort((a, b) => a.year - b.year)
}
