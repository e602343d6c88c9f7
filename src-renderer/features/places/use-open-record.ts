import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { useEditRecord } from '#parts/record-editing.tsx'

interface OpenRecord {
  readonly open: (id: string) => void
  /** True where the record opens on another page, so that it is changed here by a button of its own. */
  readonly isElsewhere: boolean
}

/** How a record of a kind is opened from the file: what is part of something in its form, the rest where it is kept. */
export function useOpenRecord(kind: RecordKind): OpenRecord {
  const edit = useEditRecord()
  const isElsewhere = kindTraits[kind].parent === undefined
  return {
    open: (id) => (isElsewhere ? go(addressOfRecord(kind, id)) : edit({ kind, id })),
    isElsewhere,
  }
}
