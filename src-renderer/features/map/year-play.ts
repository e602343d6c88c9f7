import type { YearStep } from '#domain/map/places-for-map.ts'

/** Every year from the first dated partner to `lastYear`, in which no one may have joined. */
export function yearsUpTo(series: readonly YearStep[], lastYear: number): readonly YearStep[] {
  const [last] = series.slice(-1)
  if (!last) return []
  const rest = Array.from({ length: Math.max(0, lastYear - last.year) }, (_, index) => ({ year: last.year + 1 + index, added: 0, total: last.total }))
  return [...series, ...rest]
}

/** The same years with only those counted that `shown` holds, so that the track keeps its ends while the filter changes. */
export function yearsOf(years: readonly YearStep[], shown: readonly YearStep[]): readonly YearStep[] {
  const added = new Map(shown.map((step) => [step.year, step.added]))
  let total = 0
  return years.map(({ year }) => {
    const here = added.get(year) ?? 0
    total += here
    return { year, added: here, total }
  })
}

/** Milliseconds a year stays on the screen while playing: long enough to see a line grow, short when nothing happens. */
export function stayOf(step: YearStep | undefined): number {
  return step && step.added > 0 ? 760 : 90
}

/** The years that are written under the track, at least `apart` years from each other: the first, the last and decades between them. */
export function writtenYears(years: readonly YearStep[], apart = 0): readonly number[] {
  const [first, last] = [years[0]?.year, years[years.length - 1]?.year]
  if (first === undefined || last === undefined) return []
  if (first === last) return [first]
  const room = Math.max(3, Math.round((last - first) * 0.07), apart)
  const pace = last - first > 120 || apart > 10 ? 20 : 10
  const decades = years.map(({ year }) => year).filter((year) => year % pace === 0 && year - first >= room && last - year >= room)
  return [first, ...decades, last]
}
