import type { Member } from './member.ts'

/** How many people each side of a visit names, by the visit. */
export type Headcounts = ReadonlyMap<string, Readonly<Record<Member['side'], number>>>

/** The heads on the rosters of visits, by visit and side; a visit without a roster is not in it. */
export function headcounts(members: readonly Pick<Member, 'visitId' | 'side'>[]): Headcounts {
  const counts = new Map<string, Record<Member['side'], number>>()
  for (const { visitId, side } of members) {
    if (visitId === undefined) continue
    const count = counts.get(visitId) ?? { home: 0, abroad: 0 }
    count[side] += 1
    counts.set(visitId, count)
  }
  return counts
}
