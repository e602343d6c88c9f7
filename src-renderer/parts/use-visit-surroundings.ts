import { useMemo } from 'react'
import { useSettings } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { visitSurroundings } from '#data/visit-surroundings.ts'
import { travelEstimates } from '#domain/visit/travel-estimate.ts'
import type { VisitSurroundings } from '#domain/visit/visit-file.ts'

/** What the rules of a visit look up outside its file, the same object until something of it changes; undefined until read. */
export function useVisitSurroundings(): VisitSurroundings | undefined {
  const query = useQuery(visitSurroundings, [])
  const { travelEstimates: own } = useSettings()
  const read = query.kind === 'ready' ? query.value : undefined
  return useMemo(() => read && { ...read, estimates: travelEstimates(own) }, [read, own])
}
