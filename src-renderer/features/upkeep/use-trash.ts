import { allTrashed, type TrashedRecord } from '#data/trash-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { refKey } from '#domain/log/purge.ts'
import { useWords } from '#i18n/words.ts'
import { readNames } from '#parts/read-names.ts'

/** Everything in the trash with its name on screen, the latest first; undefined while it is read. */
export function useTrash(): readonly (TrashedRecord & { readonly name: string })[] | undefined {
  const words = useWords('upkeep')
  const trash = useQuery(async () => {
    const trashed = await allTrashed()
    const names = await readNames(trashed.map(({ kind, id }) => ({ e: kind, r: id })), words)
    return trashed.map((one) => ({ ...one, name: names.get(refKey({ e: one.kind, r: one.id })) ?? one.id }))
  }, [words])
  return trash.kind === 'ready' ? trash.value : undefined
}
