import { allRecords } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { shapedFields, type AnyRecord } from '#domain/record/any-record.ts'
import { isRecordKind, kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { useMemo } from 'react'
import type { Lookup } from './record-name.ts'

/** Every record that the fields and names of records of `kinds` can lead to, read live. */
export function useLookup(kinds: readonly RecordKind[]): Lookup {
  const wanted = [...reachable(kinds)].sort()
  const key = wanted.join(' ')
  const query = useQuery(
    async () => new Map(await Promise.all(wanted.map(async (kind) => [kind, await byId(kind)] as const))),
    [key],
  )
  return useMemo((): Lookup => {
    const read = query.kind === 'ready' ? query.value : undefined
    return (kind, id) => read?.get(kind)?.get(id)
  }, [query])
}

const byId = async (kind: RecordKind): Promise<ReadonlyMap<string, AnyRecord>> =>
  new Map((await allRecords(kind)).map((record) => [record.id, record]))

/** What records of `kinds` lead to, and what the names of those lead to in turn. */
function reachable(kinds: readonly RecordKind[]): ReadonlySet<RecordKind> {
  const found = new Set<RecordKind>()
  for (const kind of kinds) for (const { to } of linkShapes(kind)) found.add(to)
  for (const kind of found)
    for (const { name, to } of linkShapes(kind)) if (kindTraits[kind].names.includes(name)) found.add(to)
  return found
}

const linkShapes = (kind: RecordKind): readonly { readonly name: string; readonly to: RecordKind }[] =>
  shapedFields(kind).flatMap(({ name, shape }) =>
    (shape.kind === 'link' || shape.kind === 'links') && isRecordKind(shape.to) ? [{ name, to: shape.to }] : [],
  )
