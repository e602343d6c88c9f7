import { useSettings } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { visitSurroundings } from '#data/visit-surroundings.ts'
import type { VisitSurroundings } from '#domain/visit/visit-file.ts'

/** What the rules of a visit look up outside its file, the same object until something of it changes; undefined until read. */
export function useVisitSurroundings(): VisitSurroundings | undefined {
  const { travelEstimates } = useSettings()
  const query = useQuery(visitSurroundings, [travelEstimates])
  return query.kind === 'ready' ? query.value : undefined
}
