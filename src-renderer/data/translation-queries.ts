import type { Op } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import type { Language } from '#domain/place/language.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { staleLanguages, translatedFields } from '#domain/record/stale-languages.ts'
import { records } from './database.ts'
import { tableNameOf } from './entity-tables.ts'

/** Texts of one field of a record that are older than the text they are made from. */
export interface DueTranslation {
  readonly kind: RecordKind
  readonly id: string
  readonly field: string
  readonly languages: readonly Language[]
}

/** The stale languages of each field of a record; fields that are up to date are left out. */
export async function staleFields(kind: RecordKind, id: string): Promise<ReadonlyMap<string, readonly Language[]>> {
  const row = await records().table<RecordRow, string>(tableNameOf(kind)).get(id)
  return new Map(row ? dueIn(kind, row).map(({ field, languages }) => [field, languages]) : [])
}

/** Everything that waits to be translated anew. */
export async function translationsDue(): Promise<readonly DueTranslation[]> {
  const found = await Promise.all(
    recordKinds.map(async (kind) => {
      const rows = await records().table<RecordRow, string>(tableNameOf(kind)).toArray()
      return rows.flatMap((row) => (row.$del ? [] : dueIn(kind, row)))
    }),
  )
  return found.flat()
}

/** Says that texts are still right: they are written anew as they are, so that their stamps are later than the change. */
export async function stillRightOps({ kind, id, field, languages }: DueTranslation): Promise<readonly Op[]> {
  const row = await records().table<RecordRow, string>(tableNameOf(kind)).get(id)
  if (!row) return []
  const texts = languages.flatMap((language) => {
    const [register, text] = [`${field}/${language}`, row[`${field}/${language}`]]
    return typeof text === 'string' ? [[register, text] as const] : []
  })
  return [{ e: kind, r: id, f: Object.fromEntries(texts) }]
}

function dueIn(kind: RecordKind, row: RecordRow): readonly DueTranslation[] {
  if (Object.keys(row._w).length === 0) return []
  return translatedFields(kind)
    .map((field) => ({ kind, id: row.id, field, languages: staleLanguages(row, field) }))
    .filter(({ languages }) => languages.length > 0)
}
