import { headcounts, type Headcounts } from '#domain/visit/headcounts.ts'
import type { Member } from '#domain/visit/member.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { keptAnswer } from './kept-answers.ts'
import { allRecords, recordById, recordsLinkedTo } from './record-queries.ts'

/** All visits and templates of visits that are not in the trash. */
export const allVisits = async (): Promise<readonly Visit[]> => (await allRecords('visit')) as unknown as readonly Visit[]

/** How many people the rosters of all visits name. */
export async function allHeadcounts(): Promise<Headcounts> {
  const counts = await keptAnswer('visits.heads', '', async () => [...headcounts((await allRecords('member')) as unknown as readonly Member[])])
  return new Map(counts)
}

/** A visit with everything that belongs to it; undefined when it is gone. Only its own rows are read. */
export async function readVisitFile(id: string): Promise<VisitFile | undefined> {
  const visit = (await recordById('visit', id)) as Visit | undefined
  if (!visit) return undefined
  const parts = ['member', 'item', 'task', 'gift', 'cost', 'override'] as const
  const [members, items, tasks, gifts, costs, overrides] = await Promise.all(
    parts.map(async (kind) => (await recordsLinkedTo(id, kind)).filter(({ visitId }) => visitId === id)),
  )
  return { visit, members, items, tasks, gifts, costs, overrides } as unknown as VisitFile
}
