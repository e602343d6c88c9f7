import { whole, type FieldsOf } from './fields.ts'
import type { Op } from './op.ts'
import { recordOps } from './record-fields.ts'
import { between } from './register-checks.ts'

/** That records went for good: who and when stand beside it, what they were does not. */
export interface PurgeRecord {
  readonly id: string
  /** How many there were. */
  readonly size: number
}

/** How a purge lies in registers. */
export const purgeFields: FieldsOf<PurgeRecord> = {
  size: whole(between(0, 10_000_000), 0),
}

export const purgeOps = (purge: PurgeRecord): readonly Op[] => recordOps('purge', purgeFields, undefined, purge)
