import { isPlainObject } from '#domain/log/register-checks.ts'
import { freshRecord, type AnyRecord } from '#domain/record/any-record.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

/** Whether what the row says fills gaps only, or takes the place of what stands there. */
export type MergeManner = 'fill' | 'overwrite'

/** `record` with what a row says of it. Languages of one text are taken one by one; sets grow when filled, and are replaced when overwritten. */
export function mergedRecord(kind: RecordKind, record: AnyRecord, values: Readonly<Record<string, unknown>>, manner: MergeManner): AnyRecord {
  const empty = freshRecord(kind, record.id)
  const merged: Record<string, unknown> = { ...record }
  for (const [field, value] of Object.entries(values)) {
    if (!Object.hasOwn(fieldsOf[kind], field)) continue
    const before = record[field]
    if (isMap(value) && isMap(before)) merged[field] = manner === 'fill' ? { ...value, ...before } : { ...before, ...value }
    else if (manner === 'overwrite') merged[field] = value
    else if (isIdList(value) && isIdList(before) && before.length > 0) merged[field] = [...new Set([...before, ...value])]
    else if (isUnset(before, empty[field])) merged[field] = value
  }
  return { ...merged, id: record.id }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => isPlainObject(value)

const isIdList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')

const isUnset = (value: unknown, fallback: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || (isMap(value) && Object.keys(value).length === 0) || (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(fallback))
