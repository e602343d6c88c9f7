import { canonicalJson } from '#domain/log/canonical-json.ts'
import { exactCell, exactKeys } from '#domain/import/exact-cells.ts'
import { exportFormat } from '#domain/import/export-format.ts'
import { listNames } from '#domain/import/kind-of-word.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { withoutSealed } from '#domain/record/without-sealed.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { recordTable, tableCsv, tablesWorkbook, type RecordTable } from './record-table.ts'

/** The records to be written, by kind; kinds that were not asked for are absent. */
export interface Everything {
  readonly records: ReadonlyMap<RecordKind, readonly AnyRecord[]>
  /** The home city, where it was asked for. */
  readonly homes?: readonly object[]
  readonly meta: { readonly program: string; readonly at: string; readonly author: string }
}

export interface EverythingWords {
  kind(kind: RecordKind): string
  /** The heading over a key: "Name (English)". */
  heading(key: string): string
  readonly isRightToLeft: boolean
}

/** `{ meta, places: […], … }`, records by id, keys in order: the same records give the same bytes apart from `meta`. */
export function everythingJson({ records, homes, meta }: Everything): Uint8Array {
  const lists = [...asked(records)].map(([kind, list]) => `${JSON.stringify(listNames[kind])}: ${linesOf(byId(list).map((record) => withoutSealed(kind, record)))}`)
  const home = homes ? [`"homes": ${linesOf(homes)}`] : []
  return strToU8(`{\n"meta": ${canonicalJson({ ...meta, format: exportFormat, version: 1 })},\n${[...home, ...lists].join(',\n')}\n}\n`)
}

/** A workbook with a sheet for each kind that has records. */
export const everythingXlsx = (everything: Everything, words: EverythingWords): Promise<Uint8Array> =>
  tablesWorkbook(tablesOf(everything, words).map(({ table }) => table), words.isRightToLeft)

/** A ZIP with the JSON file and a CSV table a kind. */
export function everythingZip(everything: Everything, words: EverythingWords): Uint8Array {
  const mtime = new Date(everything.meta.at)
  const files: Zippable = { 'records.json': [everythingJson(everything), { mtime }] }
  for (const { kind, table } of tablesOf(everything, words)) files[`${listNames[kind]}.csv`] = [tableCsv(table), { mtime }]
  return zipSync(files)
}

function tablesOf({ records }: Everything, words: EverythingWords): readonly { readonly kind: RecordKind; readonly table: RecordTable }[] {
  return [...asked(records)].flatMap(([kind, list]) => {
    if (list.length === 0 && records.size > 1) return []
    const keys = exactKeys(kind, list)
    const columns = keys.map((key) => ({ key, heading: words.heading(key) }))
    return [{ kind, table: recordTable(words.kind(kind), columns, byId(list), (record, key) => exactCell(kind, record, key)) }]
  })
}

function* asked(records: Everything['records']): Generator<readonly [RecordKind, readonly AnyRecord[]]> {
  for (const kind of recordKinds) {
    const list = records.get(kind)
    if (list) yield [kind, list]
  }
}

const linesOf = (list: readonly object[]): string => (list.length === 0 ? '[]' : `[\n${list.map(canonicalJson).join(',\n')}\n]`)

const byId = (records: readonly AnyRecord[]): readonly AnyRecord[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
