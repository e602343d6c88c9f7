import { staleFields } from '#data/translation-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { Language } from '#domain/place/language.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

const none: ReadonlyMap<string, readonly Language[]> = new Map()

/** The languages of each field of a record whose text is older than the one it was made from; followed live. */
export function useStaleLanguages(kind: RecordKind, id: string): ReadonlyMap<string, readonly Language[]> {
  const query = useQuery(() => staleFields(kind, id), [kind, id])
  return query.kind === 'ready' ? query.value : none
}
