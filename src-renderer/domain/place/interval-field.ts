import type { Field } from '#domain/log/fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { between, shape, type RegisterProblem } from '#domain/log/register-checks.ts'
import { isInterval, longestInterval, type ContactIntervals, type ContactThresholds } from './contact-intervals.ts'
import { tiers } from './place.ts'

const months = between(1, longestInterval)
const checkShape = shape({ slipping: months, dormant: months })

const checkOne = (value: unknown): RegisterProblem | undefined =>
  checkShape(value) ?? (isInterval(value as ContactThresholds) ? undefined : { kind: 'wrong-shape' })

/** Contact intervals: one register a tier, so that two laptops can set different ones; absent while all are the usual ones. */
export const intervalField: Field<Partial<ContactIntervals> | undefined> = {
  check: (value) => {
    if (value === undefined) return undefined
    const wrong = shape(Object.fromEntries(tiers.map((tier) => [tier, checkOne])), tiers)
    return wrong(value)
  },
  registers: (name, value) =>
    tiers.flatMap((tier) => {
      const one = value?.[tier]
      return one ? [[`${name}/${tier}`, { slipping: one.slipping, dormant: one.dormant }] as const] : []
    }),
  read: (name: string, row: RecordRow) => {
    const found = tiers.flatMap((tier) => {
      const value = row[`${name}/${tier}`]
      return value !== undefined && checkOne(value) === undefined ? [[tier, value as unknown as ContactThresholds] as const] : []
    })
    return found.length === 0 ? undefined : Object.fromEntries(found)
  },
  checkRegister: (part, value) => {
    if (!tiers.some((tier) => part === `/${tier}`)) return { kind: part === '' ? 'wrong-shape' : 'unknown-field' }
    return value === null ? undefined : checkOne(value)
  },
}
