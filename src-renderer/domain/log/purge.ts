import type { Changeset } from './changeset.ts'
import { rowKey } from './fold.ts'
import type { Op } from './op.ts'

/** A record by its kind and id. */
export interface RecordRef {
  readonly e: string
  readonly r: string
}

export const refKey = ({ e, r }: RecordRef): string => rowKey(e, r)

/** The changeset without what it wrote in the records `gone` (by key): header and `o` stay, so that the chain stays whole; the same object when it wrote nothing in them. */
export function withoutRecords<T extends Changeset & { readonly was?: readonly Op[] }>(changeset: T, gone: ReadonlySet<string>): T {
  const stays = (op: Op): boolean => !gone.has(refKey(op))
  const ops = changeset.ops.filter(stays)
  const taken = changeset.ops.length - ops.length
  if (taken === 0) return changeset
  return {
    ...changeset,
    ops,
    purged: (changeset.purged ?? 0) + taken,
    ...(changeset.was && { was: changeset.was.filter(stays) }),
  }
}
