import type { RegisterProblem } from '#domain/log/register-checks.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import { shapedFields, type AnyRecord } from './any-record.ts'
import type { FieldShape } from './field-shape.ts'
import { fieldsOf } from './fields-of.ts'
import { kindTraits, type RecordKind } from './record-kinds.ts'

export interface ReadDraft {
  readonly record: AnyRecord
  /** What is wrong, by field; empty when the record may be kept. */
  readonly problems: ReadonlyMap<string, RegisterProblem>
}

/** A record as it was typed, dates and numbers still texts: what it comes to, and what is wrong with it. */
export function readDraft(kind: RecordKind, draft: AnyRecord): ReadDraft {
  const problems = new Map<string, RegisterProblem>()
  const typed = shapedFields(kind).map(({ name, shape }) => [name, typedValue(shape, draft[name])] as const)
  const untouched = Object.entries(draft).filter(([name]) => !typed.some(([field]) => field === name))
  const record: Readonly<Record<string, unknown>> = Object.fromEntries(
    [...untouched, ...typed].filter(([, value]) => value !== undefined),
  )
  for (const [name, value] of typed) {
    const problem = fieldsOf[kind][name]?.check(value)
    if (problem) problems.set(name, problem)
  }
  for (const [first, last] of [['date', 'endDate'], ['date', 'reviewDate']] as const) {
    const [begins, ends] = [record[first], record[last]]
    if (typeof begins === 'string' && typeof ends === 'string' && !problems.has(last) && ends < begins.slice(0, ends.length))
      problems.set(last, { kind: 'not-a-date', at: first })
  }
  const names = kindTraits[kind].names
  const isNamed = names.some((name) => isFilled(record[name]))
  const [main] = names
  if (!isNamed && main !== undefined && !problems.has(main)) problems.set(main, { kind: 'missing' })
  return { record: record as AnyRecord, problems }
}

/** What a typed text means for a field of this shape; undefined for none, the text itself where it means nothing. */
export function typedValue(shape: FieldShape, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (shape.kind === 'line' || shape.kind === 'passage' || shape.kind === 'airport') return text
  if (text === '') return undefined
  if (shape.kind === 'date') return partialDate(text) ?? text
  return shape.kind === 'number' ? (typedNumber(text) ?? text) : value
}

/** Groups of thousands may be parted by spaces or commas; a last comma that parts no group is a decimal one. */
function typedNumber(text: string): number | undefined {
  const number = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some((inner) => inner !== '') : value !== undefined && value !== ''
