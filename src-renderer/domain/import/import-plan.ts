import type { Language } from '#domain/place/language.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { rowReader, type Candidate } from './candidate.ts'
import type { Mapping } from './guess-mapping.ts'
import { namesOf } from './identity-keys.ts'
import type { RowProblem } from './import-problem.ts'
import type { ImportTable } from './import-table.ts'
import { knownRecords, type KnownRecords, type Match } from './known-records.ts'
import { missingNames, withLinks, type MissingLink, type MissingName } from './link-finder.ts'
import { mergedRecord } from './merged-record.ts'
import { newRecord, newRecordProblem, type FindCity } from './new-record.ts'
import type { WordIndex } from './word-index.ts'

/** A table with what a person said about it. */
export interface TableWish {
  readonly table: ImportTable
  readonly kind: RecordKind
  readonly mapping: Mapping
}

/** What the rows meet. */
export interface Surroundings {
  /** Every record of the kinds that the tables hold and lead to. */
  readonly existing: ReadonlyMap<RecordKind, readonly AnyRecord[]>
  readonly words: WordIndex
  readonly language: Language
  readonly findCity: FindCity
  readonly newId: () => string
}

/** A row as it can come in: `add` where nothing like it is there. */
export interface PlannedRow {
  /** Which table of the wish. */
  readonly table: number
  readonly kind: RecordKind
  readonly row: number
  /** What it is called, in the language of its first name. */
  readonly label: string
  readonly match?: Match
  /** The earlier row of the same name in this file. */
  readonly twice?: number
  /** The record on file already says all that the row says. */
  readonly isSame: boolean
  /** The record it would make, or the id alone where it may not be added. */
  readonly record: AnyRecord
  /** What the row itself says; what a merge takes over. */
  readonly values: Readonly<Record<string, unknown>>
  readonly missing: readonly MissingLink[]
  readonly problems: readonly RowProblem[]
  /** Why it can't be added; a merge may do without what is missing. */
  readonly refusal?: RowProblem
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly missing: readonly MissingName[]
}

/** What others lead to comes first, so that names are found among what the same file brings. */
const order: readonly RecordKind[] = ['place', 'organisation', 'person', 'policy', 'plan', 'fair', 'agreement', 'activity', 'letter']
const rank = (kind: RecordKind): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
const rowsBetweenReports = 500

/** Reads all rows against what is on record; yields how far it has come, 0 to 1, so that the page can go on drawing. */
export function* planImport(tables: readonly TableWish[], surroundings: Surroundings): Generator<number, ImportPlan, void> {
  const known = new Map<RecordKind, KnownRecords>()
  for (const [kind, records] of surroundings.existing) known.set(kind, knownRecords(kind, records))
  const trusted = new Set<string>()
  for (const { table, kind, mapping } of tables) {
    const index = mapping.indexOf('id')
    if (index >= 0) for (const { cells } of table.rows) if (typeof cells[index] === 'string') trusted.add(`${kind}/${cells[index].trim()}`)
  }
  const total = tables.reduce((sum, { table }) => sum + table.rows.length, 0)
  const rows: PlannedRow[] = []
  const sorted = tables.map((wish, index) => ({ wish, index })).sort((a, b) => rank(a.wish.kind) - rank(b.wish.kind))
  for (const { wish, index } of sorted) {
    const plan = rowPlanner(wish, index, known, trusted, surroundings)
    for (const row of wish.table.rows) {
      rows.push(plan(row))
      if (rows.length % rowsBetweenReports === 0) yield rows.length / total
    }
  }
  rows.sort((a, b) => a.table - b.table)
  return { rows, missing: missingNames(rows) }
}

function rowPlanner(
  { table, kind, mapping }: TableWish,
  index: number,
  known: Map<RecordKind, KnownRecords>,
  trusted: ReadonlySet<string>,
  { words, language, findCity, newId }: Surroundings,
): (row: ImportTable['rows'][number]) => PlannedRow {
  const read = rowReader(table, { kind, mapping, words, language })
  const existing = known.get(kind) ?? knownRecords(kind, [])
  known.set(kind, existing)
  const fresh = new Map<string, number>()
  const said = new Set(mapping.map((key) => key.split('/')[0] ?? ''))
  return (row) => {
    const linked = withLinks(kind, read(row), known, trusted, table.isExact)
    const { candidate, missing } = linked
    const found = existing.find(candidate.values, candidate.id)
    const near = found && fresh.get(found.id)
    // Rows of one file that only lie near each other, or sound alike, are told apart by the office that wrote them.
    const earlier = found?.by === 'spot' || found?.by === 'sound' ? undefined : near
    const match = near === undefined ? found : undefined
    // Two rows with ids of their own are two things, whatever they are called.
    const twice = candidate.id === undefined || found?.by === 'id' ? earlier : undefined
    const problems = [...candidate.problems, ...(twice === undefined ? [] : [twiceProblem(candidate, twice)])]
    const record = match ? { id: match.id } : newRecord(kind, (twice === undefined ? candidate.id : undefined) ?? newId(), candidate.values, findCity, said)
    const lack = match ? undefined : newRecordProblem(kind, record)
    const refusal = problems.find(({ refuses }) => refuses) ?? (lack && { row: row.number, column: lack.field, field: lack.field, problem: lack.problem, text: '', refuses: true })
    if (!match && twice === undefined && !refusal) {
      existing.add(record)
      fresh.set(record.id, row.number)
    }
    const before = match && existing.byId(match.id)
    return {
      table: index,
      kind,
      row: row.number,
      label: namesOf(kind, candidate.values)[0] ?? '',
      ...(match && { match }),
      ...(twice !== undefined && { twice }),
      isSame: before !== undefined && sameRecord(before, mergedRecord(kind, before, candidate.values, 'overwrite')),
      record,
      values: candidate.values,
      missing,
      problems: refusal && !problems.includes(refusal) ? [...problems, refusal] : problems,
      ...(refusal && { refusal }),
    }
  }
}

const twiceProblem = ({ row }: Candidate, first: number): RowProblem => ({ row, column: '', field: '', problem: { kind: 'twice', row: first }, text: '', refuses: false })

/** Sets are compared without their order. */
const sameRecord = (a: AnyRecord, b: AnyRecord): boolean =>
  Object.keys({ ...a, ...b }).every((field) => textOf(a[field]) === textOf(b[field]))

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    Array.isArray(inner) && inner.every((one) => typeof one === 'string')
      ? [...inner].sort()
      : typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
        : inner,
  )
