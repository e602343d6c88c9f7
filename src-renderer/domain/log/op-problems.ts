import { fieldsOf } from '#domain/record/fields-of.ts'
import { isEntity, type Op } from './op.ts'
import { registerProblem } from './record-fields.ts'
import { identifier, type RegisterProblem } from './register-checks.ts'

/** What may not be written, and where. */
export interface OpProblem {
  readonly e: string
  readonly r: string
  /** The register, "" for the record as a whole. */
  readonly field: string
  readonly problem: RegisterProblem
}

/** Everything that keeps `ops` from being written; empty when they may be. */
export function opProblems(ops: readonly Op[]): readonly OpProblem[] {
  return ops.flatMap((op) => {
    const found = (field: string, problem: RegisterProblem): OpProblem => ({ e: op.e, r: op.r, field, problem })
    if (!isEntity(op.e)) return [found('', { kind: 'unknown-field' })]
    const fields = fieldsOf[op.e]
    const id = identifier(op.r)
    if (id) return [found('', id)]
    return Object.entries(op.f).flatMap(([register, value]) => {
      if (register === '$del')
        return typeof value === 'boolean' || value === null ? [] : [found(register, { kind: 'wrong-shape' })]
      const problem = registerProblem(fields, register, value)
      return problem ? [found(register, problem)] : []
    })
  })
}
