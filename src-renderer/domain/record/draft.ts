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
  const record: Record<string, unknown> = { ...draft }
  for (const { name, shape } of shapedFields(kind)) {
    const value = typedValue(shape, draft[name])
    if (value === undefined) delete record[name]
    else record[name] = value
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
  switch (shape.kind) {
    case 'date':
      return text === '' ? undefined : (partialDate(text) ?? text)
    case 'number': {
      if (text === '') return undefined
      const number = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
      return Number.isFinite(number) ? number : text
    }
    case 'line':
    case 'passage':
      return text
    case 'currency':
    case 'tag':
      return text === '' ? undefined : text
    default:
      return value
  }
}

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some((inner) => inner !== '') : value !== undefined && value !== ''
