import type { RegisterChange } from '#domain/log/record-history.ts'
import type { Registers } from '#domain/log/op.ts'
import { registerProblem } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import type { FieldShape } from './field-shape.ts'
import { fieldsOf } from './fields-of.ts'
import type { RecordKind } from './record-kinds.ts'

/** What a change did to one field, as a person sees it: registers of a set are taken together, each language stands alone. */
export interface FieldChange {
  /** The register; for a set the name of the field. */
  readonly register: string
  /** How the values are said; absent for what no screen shows as a field. */
  readonly shape?: FieldShape
  /** A set gains and loses elements rather than being replaced. */
  readonly isSet: boolean
  /** What it was, or what a set lost. */
  readonly from: unknown
  /** What it became, or what a set gained. */
  readonly to: unknown
  /** Writing these brings the former value back; absent where that may not be, or where it is so already. */
  readonly back?: Registers
}

/** The changes of a record of `kind` by field, in the order of its declaration. `row`: the record as it is now. */
export function fieldChanges(kind: RecordKind, changes: readonly RegisterChange[], row: RecordRow): readonly FieldChange[] {
  const names = Object.keys(fieldsOf[kind])
  const byName = new Map<string, RegisterChange[]>()
  for (const change of changes) {
    const key = isElement(change.register) ? nameOf(change.register) : change.register
    byName.set(key, [...(byName.get(key) ?? []), change])
  }
  const order = (register: string): number => names.indexOf(nameOf(register))
  return [...byName]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([register, some]) => {
      const shape = shapeIn(kind, register)
      const isSet = some.some((change) => isElement(change.register))
      const back = backTo(kind, some, row)
      return { register, ...(shape && { shape }), isSet, ...(isSet ? elements(some) : { from: some[0]?.from, to: some[0]?.to }), ...(back && { back }) }
    })
}

function elements(changes: readonly RegisterChange[]) {
  const those = (isGained: boolean): readonly string[] =>
    changes.filter(({ to }) => (to === true) === isGained).map(({ register }) => register.slice(register.indexOf('#') + 1))
  return { from: those(false), to: those(true) }
}

function backTo(kind: RecordKind, changes: readonly RegisterChange[], row: RecordRow): Registers | undefined {
  const isSame = ({ register, from }: RegisterChange): boolean => canonicalJson(row[register] ?? null) === canonicalJson(from)
  const mayBe = ({ register, from }: RegisterChange): boolean => registerProblem(fieldsOf[kind], register, from) === undefined
  if (changes.every(isSame) || !changes.every(mayBe)) return undefined
  return Object.fromEntries(changes.map(({ register, from }) => [register, from]))
}

/** One text of several is a line of its own, one year of several a number. */
function shapeIn(kind: RecordKind, register: string): FieldShape | undefined {
  const fields: Readonly<Record<string, { readonly shape?: FieldShape }>> = fieldsOf[kind]
  const shape = Object.hasOwn(fields, nameOf(register)) ? fields[nameOf(register)]?.shape : undefined
  if (shape?.kind === 'lines') return { kind: 'line' }
  if (shape?.kind === 'passages') return { kind: 'passage' }
  if (shape?.kind === 'yearly') return { kind: 'number', from: 0, to: 1e12 }
  return shape
}

const nameOf = (register: string): string => /^[^/#]*/.exec(register)?.[0] ?? ''
const isElement = (register: string): boolean => register.includes('#')
