import type { RecordId } from '#domain/record/record-id.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

/** An id for a record of `Kind` that no record anywhere carries yet. The only place where a text becomes an id. */
export function freshId<Kind extends RecordKind>(_kind: Kind): RecordId<Kind> {
  return crypto.randomUUID() as string as RecordId<Kind>
}
