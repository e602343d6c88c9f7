import type { Need } from './need.ts'

export interface Match {
  readonly theirs: Need
  readonly ours: Need
  /** What both speak of, in the order of theirs. */
  readonly sectors: readonly string[]
}

/** What a place looks for or offers, with what we offer or look for in the same sectors: the closest first; only what is open. */
export function matches(needs: readonly Need[]): readonly Match[] {
  const open = needs.filter((need) => need.state === 'open')
  const ours = open.filter((need) => need.placeId === undefined)
  return open
    .filter((need) => need.placeId !== undefined)
    .flatMap((theirs) =>
      ours
        .filter((own) => own.side !== theirs.side)
        .map((own) => ({ theirs, ours: own, sectors: theirs.sectors.filter((sector) => own.sectors.includes(sector)) }))
        .filter(({ sectors }) => sectors.length > 0)
        .sort((a, b) => b.sectors.length - a.sectors.length || (a.ours.id < b.ours.id ? -1 : 1)),
    )
}
