import type { AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { linkedName, recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import type { PlaceFile } from './place-file.ts'

/** What a record of the file is called: given the record, or the id of one that it leads to. */
export function useNameOf(linked: PlaceFile['linked']): (kind: RecordKind, record: object | string) => string {
  const words = useWords('parts')
  const format = useFormats()
  const lookup = (_kind: RecordKind, id: string) => linked.get(id)
  return (kind, record) =>
    typeof record === 'string'
      ? linkedName(kind, record, words, format, lookup)
      : recordName(kind, record as AnyRecord, words, format, lookup)
}
