import type { Op } from '#domain/log/op.ts'
import { anyOps, type AnyRecord } from '#domain/record/any-record.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import type { ImportPlan, PlannedRow, Surroundings } from './import-plan.ts'
import { languageOfText } from './language-of-text.ts'
import { linkFields } from './link-finder.ts'
import { mergedRecord } from './merged-record.ts'
import { newRecord, newRecordProblem } from './new-record.ts'

export const rowActions = ['add', 'fill', 'overwrite', 'skip'] as const
/** What becomes of a row: a record of its own, what fills or overwrites the one it was matched with, or nothing. */
export type RowAction = (typeof rowActions)[number]

export interface Choices {
  /** For rows whose like is on record; 'by-id' overwrites what the file itself names and skips the rest. */
  readonly duplicates: RowAction | 'by-id'
  /** Said of single rows, by `rowName`. */
  readonly rows: ReadonlyMap<string, RowAction>
  /** Missing names to be made records, by `missingName`. */
  readonly create: ReadonlySet<string>
}

export const rowName = ({ table, row }: Pick<PlannedRow, 'table' | 'row'>): string => `${table}:${row}`
export const missingName = ({ kind, text }: { readonly kind: RecordKind; readonly text: string }): string => `${kind}/${text}`

/** What a row will do: 'refused' where it can't do what was chosen, 'same' where nothing would change. */
export type RowOutcome = RowAction | 'refused' | 'same'

export function outcomeOf(row: PlannedRow, choices: Choices): RowOutcome {
  const said = choices.rows.get(rowName(row))
  if (said === undefined && row.refusal) return 'refused'
  const chosen = said ?? (row.match ? fallback(row, choices) : row.twice === undefined ? 'add' : 'skip')
  if (chosen === 'skip') return row.match && row.isSame ? 'same' : 'skip'
  if (row.refusal) return 'refused'
  if (chosen === 'add' && row.match) return row.match.by === 'id' ? 'overwrite' : 'add'
  return row.match && row.isSame && chosen !== 'add' ? 'same' : chosen
}

const fallback = ({ match }: PlannedRow, { duplicates }: Choices): RowAction =>
  duplicates === 'by-id' ? (match?.by === 'id' ? 'overwrite' : 'skip') : duplicates

export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly skipped: number
  readonly refused: number
  /** Records made for names that were missing. */
  readonly created: number
}

export interface PlannedOps {
  readonly ops: readonly Op[]
  /** Keys ("place/kobe") of the records on file that are changed. */
  readonly changed: ReadonlySet<string>
  readonly counts: ImportCounts
}

type Around = Pick<Surroundings, 'existing' | 'findCity' | 'newId' | 'language'>

const rowsBetweenReports = 500

/** Everything the import writes, by what was chosen. */
export function importOpsOf(plan: ImportPlan, choices: Choices, around: Around): PlannedOps {
  const working = workOutOps(plan, choices, around)
  for (;;) {
    const step = working.next()
    if (step.done) return step.value
  }
}

/** The same in steps; yields how far it has come, 0 to 1, so that the page can go on drawing. */
export function* workOutOps(plan: ImportPlan, choices: Choices, { existing, findCity, newId, language }: Around): Generator<number, PlannedOps, void> {
  const outcomes = plan.rows.map((row) => outcomeOf(row, choices))
  const made = createdRecords(plan, choices, { findCity, newId, language })
  const leftOut = new Set(plan.rows.flatMap(({ kind, record, match }, index) => (match || outcomes[index] === 'add' ? [] : [`${kind}/${record.id}`])))
  const states = new Map<string, AnyRecord>()
  for (const [kind, records] of existing) for (const record of records) states.set(`${kind}/${record.id}`, record)
  const ops: Op[] = [...made.values()].flatMap(({ kind, record }) => anyOps(kind, undefined, record))
  const changed = new Set<string>()
  const counts = { added: 0, changed: 0, skipped: 0, refused: 0, created: made.size }
  for (const [index, row] of plan.rows.entries()) {
    if (index % rowsBetweenReports === 0) yield index / plan.rows.length
    const outcome = outcomes[index] ?? 'skip'
    if (outcome === 'refused') counts.refused += 1
    else if (outcome === 'skip' || outcome === 'same') counts.skipped += 1
    else if (outcome === 'add') {
      const record = row.match ? newRecord(row.kind, newId(), row.values, findCity) : row.record
      if (newRecordProblem(row.kind, record)) counts.refused += 1
      else {
        ops.push(...anyOps(row.kind, undefined, { ...record, ...linksIn(row, record, made, leftOut) }))
        counts.added += 1
      }
    } else {
      const key = `${row.kind}/${row.record.id}`
      const before = states.get(key)
      if (!before) continue
      const after = mergedRecord(row.kind, before, { ...row.values, ...linksIn(row, row.values, made, leftOut) }, outcome)
      const some = anyOps(row.kind, before, after)
      states.set(key, after)
      if (some.length === 0) counts.skipped += 1
      else {
        ops.push(...some)
        changed.add(key)
        counts.changed += 1
      }
    }
  }
  return { ops, changed, counts }
}

type Made = ReadonlyMap<string, { readonly kind: RecordKind; readonly record: AnyRecord }>

/** The link fields of a row with what was made for it, and without what does not come in. */
function linksIn(row: PlannedRow, values: Readonly<Record<string, unknown>>, made: Made, leftOut: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  if (leftOut.size === 0 && (made.size === 0 || row.missing.length === 0)) return {}
  const changed: Record<string, unknown> = {}
  for (const [field, { to, isSet }] of linkFields(row.kind)) {
    const value = values[field]
    const before = value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string]
    const stays = before.filter((id) => !leftOut.has(`${to}/${id}`))
    const more = row.missing.flatMap((one) => (one.field === field ? (made.get(missingName(one))?.record.id ?? []) : []))
    if (stays.length === before.length && more.length === 0) continue
    const ids = [...stays, ...more]
    changed[field] = isSet ? ids : ids[0]
  }
  return changed
}

function createdRecords(plan: ImportPlan, { create }: Choices, { findCity, newId, language }: Pick<Surroundings, 'findCity' | 'newId' | 'language'>): Made {
  const made = new Map<string, { kind: RecordKind; record: AnyRecord }>()
  for (const one of plan.missing) {
    if (!create.has(missingName(one))) continue
    const record = newRecord(one.kind, newId(), namedSo(one.kind, one.text, language), findCity)
    if (!newRecordProblem(one.kind, record)) made.set(missingName(one), { kind: one.kind, record })
  }
  return made
}

/** Whether a name alone makes a record of the kind: a place needs to be in the gazetteer. */
export const mayBeCreated = (kind: RecordKind, text: string, { findCity, language }: Pick<Surroundings, 'findCity' | 'language'>): boolean =>
  newRecordProblem(kind, newRecord(kind, 'x', namedSo(kind, text, language), findCity)) === undefined

function namedSo(kind: RecordKind, text: string, language: Surroundings['language']): Readonly<Record<string, unknown>> {
  const [name = ''] = kindTraits[kind].names
  const shape = shapedFields(kind).find((field) => field.name === name)?.shape.kind
  return shape === 'lines' ? { [name]: { [languageOfText(text, language)]: text } } : shape === 'line' ? { [name]: text } : {}
}
