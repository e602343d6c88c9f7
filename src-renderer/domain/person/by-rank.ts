import { ranks, type Person } from './person.ts'

/** Those in office first, then by protocol rank, the highest first; equals as they came. */
export function byRank<P extends Pick<Person, 'rank' | 'inOffice'>>(people: readonly P[]): readonly P[] {
  return [...people].sort(
    (a, b) => Number(b.inOffice) - Number(a.inOffice) || ranks.indexOf(a.rank) - ranks.indexOf(b.rank),
  )
}
