import type { RecordRef } from '#domain/log/purge.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { anyFromRow, type AnyRecord } from '#domain/record/any-record.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { records } from './database.ts'
import { tableNameOf } from './entity-tables.ts'

export interface TrashedRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly record: AnyRecord
  /** Milliseconds since 1970 at which it was removed. */
  readonly goneAt: number
  /** Who wrote in it last. */
  readonly author: string
}

/** Everything in the trash, the latest first. */
export async function allTrashed(): Promise<readonly TrashedRecord[]> {
  const found = await Promise.all(
    recordKinds.map(async (kind) => {
      const rows = await goneIn(kind).above(0).toArray()
      return rows.map((row) => ({ kind, id: row.id, record: anyFromRow(kind, row), goneAt: row['_gone'] as number, author: row._u }))
    }),
  )
  return found.flat().sort((a, b) => b.goneAt - a.goneAt)
}

/** What was removed before `time` (milliseconds since 1970). */
export async function trashedBefore(time: number): Promise<readonly RecordRef[]> {
  const found = await Promise.all(
    recordKinds.map(async (kind) => (await goneIn(kind).below(time).primaryKeys()).map((r) => ({ e: kind, r }))),
  )
  return found.flat()
}

const goneIn = (kind: RecordKind) => records().table<RecordRow, string>(tableNameOf(kind)).where('_gone')
