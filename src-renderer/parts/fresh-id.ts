import type { RecordId } from '#domain/record/record-id.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

type FreshId = <Kind extends RecordKind>(kind: Kind) => RecordId<Kind>

/** An id that no record anywhere carries yet. The only place where a text becomes an id. */
export const freshId: FreshId = () => crypto.randomUUID() as never
