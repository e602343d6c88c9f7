import { savedViews } from '#data/view-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { SavedView } from '#domain/record/saved-view.ts'
import { readLook, writeLook } from '#navigation/ledger-details.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useMemo } from 'react'

/** The saved views of a kind, by name. */
export function useViews(kind: RecordKind): readonly SavedView[] {
  const format = useFormats()
  const query = useQuery(savedViews, [])
  return useMemo(
    () => (query.kind === 'ready' ? query.value.filter((view) => view.kind === kind).sort((a, b) => format.compare(a.name, b.name)) : []),
    [query, kind, format],
  )
}

export const lookOfView = (view: SavedView): ListLook => readLook(new URLSearchParams(view.look)) ?? {}

/** What a view keeps of a look. */
export function textOfLook(look: ListLook): string {
  const details = new URLSearchParams()
  writeLook(look, details)
  return details.toString()
}
