import { entityAndId } from '#domain/log/fold.ts'
import { refKey, type RecordRef } from '#domain/log/purge.ts'
import { anyFromRow, linksOf, type AnyRecord } from '#domain/record/any-record.ts'
import { isRecordKind, kindTraits } from '#domain/record/record-kinds.ts'
import { records } from './database.ts'
import { touchedRows } from './entity-tables.ts'

/** Names lead at most so far: a pair to its schools, a plan to its place. */
const furthest = 3

/** Records by key, those in the trash too, together with the records that their names lead to. */
export async function recordsWithNames(refs: readonly RecordRef[]): Promise<ReadonlyMap<string, AnyRecord>> {
  const found = new Map<string, AnyRecord>()
  let wanted = refs.filter(({ e }) => isRecordKind(e))
  for (let step = 0; step < furthest && wanted.length > 0; step++) {
    const rows = await touchedRows(
      records(),
      wanted.map((ref) => ({ ...ref, f: {} })),
    )
    const next: RecordRef[] = []
    for (const [key, row] of rows) {
      const [kind] = entityAndId(key)
      if (!isRecordKind(kind)) continue
      const record = anyFromRow(kind, row)
      found.set(key, record)
      for (const { field, to, id } of linksOf(kind, record)) if (kindTraits[kind].names.includes(field)) next.push({ e: to, r: id })
    }
    wanted = next.filter((ref) => !found.has(refKey(ref)))
  }
  return found
}
