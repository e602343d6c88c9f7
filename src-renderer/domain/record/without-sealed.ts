import { shapedFields, type AnyRecord } from './any-record.ts'
import type { RecordKind } from './record-kinds.ts'

/** The record as it may leave the house: private texts stay. */
export function withoutSealed(kind: RecordKind, record: AnyRecord): AnyRecord {
  const sealed = new Set(shapedFields(kind).flatMap(({ name, shape }) => (shape.kind === 'sealed' ? [name] : [])))
  return sealed.size === 0 ? record : (Object.fromEntries(Object.entries(record).filter(([name]) => !sealed.has(name))) as unknown as AnyRecord)
}
