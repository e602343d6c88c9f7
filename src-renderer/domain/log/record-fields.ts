import { canonicalJson } from './canonical-json.ts'
import type { Field, FieldsOf } from './fields.ts'
import type { Entity, Json, Op } from './op.ts'
import type { RecordRow } from './record-row.ts'
import { identifier, isPlainObject, type RegisterProblem } from './register-checks.ts'

/** The ops that turn `before` into `after`: only the registers that differ; none when nothing does. */
export function recordOps<T extends { readonly id: string }>(
  entity: Entity,
  fields: FieldsOf<T>,
  before: T | undefined,
  after: T,
): readonly Op[] {
  const old = before ? registersOf(fields, before) : new Map<string, Json>()
  const next = registersOf(fields, after)
  const f: Record<string, Json> = {}
  for (const [register, value] of next) {
    const was = old.get(register)
    if (was === undefined || !isSame(was, value)) f[register] = value
  }
  for (const register of old.keys()) if (!next.has(register)) f[register] = null
  // A record must come to be even when all its fields are at their defaults.
  if (before && Object.keys(f).length === 0) return []
  return [{ e: entity, r: after.id, f }]
}

/** The record in a row of the projection: defaults for what is missing or unknown to this version. */
export function recordFromRow<T extends { readonly id: string }>(fields: FieldsOf<T>, row: RecordRow): T {
  const record: Record<string, unknown> = { id: row.id }
  for (const [name, field] of fieldEntries(fields)) {
    const value = field.read(name, row)
    if (value !== undefined) record[name] = value
  }
  return record as unknown as T
}

/** The first thing wrong with a record from outside, told with its path ("lon", "sources[2].kind"); undefined when it is a `T`. */
export function recordProblem<T extends { readonly id: string }>(
  fields: FieldsOf<T>,
  value: unknown,
): RegisterProblem | undefined {
  if (!isPlainObject(value)) return { kind: 'wrong-shape', at: '' }
  const id = identifier(value.id)
  if (id) return { ...id, at: 'id' }
  const known = fieldEntries(fields)
  const unknown = Object.keys(value).find((key) => key !== 'id' && !Object.hasOwn(fields, key))
  if (unknown !== undefined) return { kind: 'unknown-field', at: unknown }
  for (const [name, field] of known) {
    const problem = field.check(value[name])
    if (problem) return { ...problem, at: name + (problem.at ?? '') }
  }
  return undefined
}

/** What is wrong with one register of an op, by the fields of its entity. */
export function registerProblem(
  fields: Readonly<Record<string, unknown>>,
  register: string,
  value: Json,
): RegisterProblem | undefined {
  const name = /^[^/#]*/.exec(register)?.[0] ?? ''
  if (!Object.hasOwn(fields, name)) return { kind: 'unknown-field' }
  return (fields[name] as Field<unknown>).checkRegister(register.slice(name.length), value)
}

const isSame = (a: Json, b: Json): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b))

function registersOf<T extends { readonly id: string }>(fields: FieldsOf<T>, record: T): Map<string, Json> {
  const values = record as Readonly<Record<string, unknown>>
  return new Map(fieldEntries(fields).flatMap(([name, field]) => field.registers(name, values[name])))
}

const fieldEntries = (fields: object): [string, Field<unknown>][] =>
  Object.entries(fields) as [string, Field<unknown>][]
