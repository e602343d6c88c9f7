import type { Visit } from '#domain/visit/visit.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { allRecords, recordById, recordsLinkedTo } from './record-queries.ts'

/** All visits and templates of visits that are not in the trash. */
export const allVisits = async (): Promise<readonly Visit[]> => (await allRecords('visit')) as unknown as readonly Visit[]

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
