import type { RecordRow } from '#domain/log/record-row.ts'
import { shapedFields } from './any-record.ts'
import { fieldsOf } from './fields-of.ts'
import { kindTraits, type RecordKind } from './record-kinds.ts'

/** Whether a row looks like what is left of a record whose beginning was lost: it lacks what every record has, or any name. */
export function isFragment(kind: RecordKind, row: RecordRow): boolean {
  const lacksNeeded = Object.entries(fieldsOf[kind]).some(
    ([name, field]) => field.checkRegister('', null)?.kind === 'missing' && row[name] === undefined,
  )
  return lacksNeeded || !hasName(kind, row)
}

function hasName(kind: RecordKind, row: RecordRow): boolean {
  const { names } = kindTraits[kind]
  // A choice always says something: where nothing was written its usual value holds.
  const hasChoice = shapedFields(kind).some(({ name, shape }) => names.includes(name) && shape.kind === 'choice')
  return hasChoice || Object.keys(row).some((register) => names.includes(register.replace(/[/#].*$/, '')) && isFilled(row[register]))
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''
