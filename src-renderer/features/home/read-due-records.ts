import { allActivities } from '#data/activity-queries.ts'
import { allAgreements } from '#data/agreement-queries.ts'
import { allRecords } from '#data/record-queries.ts'
import type { DueRecords } from '#domain/calendar/due-things.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

/** Reads everything that can fall due. */
export async function readDueRecords(): Promise<DueRecords> {
  const of = async <T>(kind: RecordKind): Promise<readonly T[]> => (await allRecords(kind)) as unknown as readonly T[]
  const [actions, commitments, plans, letters, projects, targets, organisations, visits, agreements, activities] =
    await Promise.all([
      of<DueRecords['actions'][number]>('action'),
      of<DueRecords['commitments'][number]>('commitment'),
      of<DueRecords['plans'][number]>('plan'),
      of<DueRecords['letters'][number]>('letter'),
      of<DueRecords['projects'][number]>('project'),
      of<DueRecords['targets'][number]>('target'),
      of<DueRecords['organisations'][number]>('organisation'),
      of<DueRecords['visits'][number]>('visit'),
      allAgreements(),
      allActivities(),
    ])
  return { actions, commitments, plans, letters, projects, targets, organisations, agreements, activities, visits }
}
