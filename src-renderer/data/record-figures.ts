import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { records } from './database.ts'
import { tableNameOf } from './entity-tables.ts'

/** How much there is. */
export interface RecordFigures {
  /** Records that are listed. */
  readonly listed: number
  readonly trashed: number
  /** What is left of records whose beginning was lost; listed nowhere. */
  readonly fragments: number
  /** Changesets in the log. */
  readonly changes: number
}

export async function recordFigures(): Promise<RecordFigures> {
  const database = records()
  const tables = recordKinds.map((kind) => database.table<RecordRow, string>(tableNameOf(kind)))
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const all = sum(await Promise.all(tables.map((table) => table.count())))
  const trashed = sum(await Promise.all(tables.map((table) => table.where('_gone').above(0).count())))
  // Only a log with gaps has any; no index serves so rare a case.
  const projection = await database.meta.get('projection')
  const hasGaps = projection?.key === 'projection' && (projection.gapsBefore ?? 0) > 0
  const fragments = hasGaps
    ? sum(await Promise.all(tables.map((table) => table.filter((row) => !row.$del && row['_stub'] === true).count())))
    : 0
  return { listed: all - trashed - fragments, trashed, fragments, changes: await database.log.count() }
}

/** The records that hold a file now: SHA-256 → kind and id. */
export async function fileHolders(shas: ReadonlySet<string>): Promise<ReadonlyMap<string, { readonly kind: RecordKind; readonly id: string }>> {
  const found = new Map<string, { readonly kind: RecordKind; readonly id: string }>()
  for (const kind of recordKinds) {
    const fields = shapedFields(kind).flatMap(({ name, shape }) => (shape.kind === 'file' ? [name] : []))
    if (fields.length === 0 || shas.size === 0) continue
    await records()
      .table<RecordRow, string>(tableNameOf(kind))
      .each((row) => {
        for (const field of fields) {
          const sha = shaIn(row[field])
          if (!row.$del && sha !== undefined && shas.has(sha)) found.set(sha, { kind, id: row.id })
        }
      })
  }
  return found
}

const shaIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'sha' in value && typeof value.sha === 'string' ? value.sha : undefined
