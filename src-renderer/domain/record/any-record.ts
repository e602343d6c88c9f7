import type { FieldsOf } from '#domain/log/fields.ts'
import type { Json, Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import type { FieldShape } from './field-shape.ts'
import { fieldsOf } from './fields-of.ts'
import { recordKinds, type RecordKind } from './record-kinds.ts'

/** A record of any kind, its fields by name; what a screen of all kinds works with. */
export interface AnyRecord {
  readonly id: string
  readonly [field: string]: unknown
}

export interface ShapedField {
  readonly name: string
  readonly shape: FieldShape
}

/** The fields of a kind that a person sees, in the order of the declaration. */
export function shapedFields(kind: RecordKind): readonly ShapedField[] {
  return known.get(kind) ?? []
}

/** What changes when `before` becomes `after`; without `before` the record is new. */
export const anyOps = (kind: RecordKind, before: AnyRecord | undefined, after: AnyRecord): readonly Op[] =>
  recordOps(kind, fieldsOf[kind] as FieldsOf<AnyRecord>, before, after)

export const anyFromRow = (kind: RecordKind, row: RecordRow): AnyRecord => recordFromRow(fieldsOf[kind] as FieldsOf<AnyRecord>, row)

/** A record in which every field has the value it has when nothing is known. */
export function freshRecord(kind: RecordKind, id: string, values: Readonly<Record<string, unknown>> = {}): AnyRecord {
  return { ...anyFromRow(kind, { id } as RecordRow), ...values, id }
}

/** The records that a row leads to, by the field that does. */
export function linksOf(kind: RecordKind, record: AnyRecord): readonly { readonly field: string; readonly to: RecordKind; readonly id: string }[] {
  return shapedFields(kind).flatMap(({ name, shape }) => {
    if (shape.kind !== 'link' && shape.kind !== 'links') return []
    const value = record[name] as string | readonly string[] | undefined
    const ids = value === undefined ? [] : typeof value === 'string' ? [value] : value
    return ids.map((id) => ({ field: name, to: shape.to as RecordKind, id }))
  })
}

/** The ids a row of the projection leads to; what the index over all links holds. */
export function linkedIds(kind: RecordKind, row: Readonly<Record<string, unknown>>): readonly string[] {
  return (linkNames.get(kind) ?? []).flatMap(({ name, isSet }) => {
    if (!isSet) return typeof row[name] === 'string' ? [row[name]] : []
    const start = `${name}#`
    return Object.keys(row).flatMap((key) => (key.startsWith(start) && row[key] === true ? [key.slice(start.length)] : []))
  })
}

/** A record from outside with the default for each field that it leaves out. */
export function completed(fields: object, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const empty = { id: '' } as RecordRow
  const added = Object.entries(fields as Readonly<Record<string, { read(name: string, row: RecordRow): Json | undefined }>>)
    .map(([name, field]) => [name, value[name] ?? field.read(name, empty)] as const)
    .filter(([, inner]) => inner !== undefined)
  return { ...value, ...Object.fromEntries(added) }
}

const known: ReadonlyMap<RecordKind, readonly ShapedField[]> = new Map(
  recordKinds.map((kind) => [
    kind,
    Object.entries(fieldsOf[kind]).flatMap(([name, { shape }]) => (shape ? [{ name, shape }] : [])),
  ]),
)

const linkNames = new Map(
  recordKinds.map((kind) => [
    kind,
    shapedFields(kind).flatMap(({ name, shape }) =>
      shape.kind === 'link' ? [{ name, isSet: false }] : shape.kind === 'links' ? [{ name, isSet: true }] : [],
    ),
  ]),
)
