import { shapedFields } from '#domain/record/any-record.ts'
import { isRecordKind, type RecordKind } from '#domain/record/record-kinds.ts'
import type { Candidate } from './candidate.ts'
import type { RowProblem } from './import-problem.ts'
import type { KnownRecords } from './known-records.ts'

/** A name in one row that leads nowhere. */
export interface MissingLink {
  readonly kind: RecordKind
  readonly text: string
  readonly field: string
}

/** A name that rows speak of and nothing on record bears. */
export interface MissingName {
  readonly kind: RecordKind
  readonly text: string
  /** Rows that speak of it. */
  readonly rows: readonly number[]
}

/** The link fields of a kind and what they lead to. */
export const linkFields = (kind: RecordKind): ReadonlyMap<string, { readonly to: RecordKind; readonly isSet: boolean }> =>
  new Map(
    shapedFields(kind).flatMap(({ name, shape }) =>
      (shape.kind === 'link' || shape.kind === 'links') && isRecordKind(shape.to) ? [[name, { to: shape.to, isSet: shape.kind === 'links' }] as const] : [],
    ),
  )

/** The candidate with its links as ids; what is not found is left empty, and said. `trusted`: ids that come into being in this import. */
export function withLinks(kind: RecordKind, candidate: Candidate, known: ReadonlyMap<RecordKind, KnownRecords>, trusted: ReadonlySet<string>, isExact = false): { readonly candidate: Candidate; readonly missing: readonly MissingLink[] } {
  const fields = linkFields(kind)
  const values: Record<string, unknown> = { ...candidate.values }
  const problems: RowProblem[] = [...candidate.problems]
  const missing: MissingLink[] = []
  for (const [field, texts] of Object.entries(candidate.links)) {
    const link = fields.get(field)
    if (!link) continue
    const among = known.get(link.to)
    const ids: string[] = []
    const say = (kindOfProblem: 'not-found' | 'several', text: string): number =>
      problems.push({ row: candidate.row, column: field, field, problem: { kind: kindOfProblem }, text, refuses: false })
    for (const text of texts) {
      const found = isExact || among?.byId(text) ? [text] : trusted.has(`${link.to}/${text}`) ? [text] : (among?.named(text) ?? [])
      if (found[0] === undefined) {
        missing.push({ kind: link.to, text, field })
        say('not-found', text)
        continue
      }
      if (found.length > 1) say('several', text)
      ids.push(found[0])
    }
    if (ids.length > 0) values[field] = link.isSet ? [...new Set(ids)] : ids[0]
  }
  return { candidate: { ...candidate, values, problems }, missing }
}

/** The missing names of many rows, each once. */
export function missingNames(found: Iterable<{ readonly row: number; readonly missing: readonly MissingLink[] }>): readonly MissingName[] {
  const names = new Map<string, { kind: RecordKind; text: string; rows: number[] }>()
  for (const { row, missing } of found)
    for (const { kind, text } of missing) {
      const key = `${kind}/${text}`
      const known = names.get(key)
      if (known) known.rows.push(row)
      else names.set(key, { kind, text, rows: [row] })
    }
  return [...names.values()]
}
