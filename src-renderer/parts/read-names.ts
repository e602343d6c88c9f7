import { recordsWithNames } from '#data/record-lookup.ts'
import { refKey, type RecordRef } from '#domain/log/purge.ts'
import { isRecordKind } from '#domain/record/record-kinds.ts'
import { formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { recordName, type Lookup } from './record-name.ts'

/** What the records of `refs` are called on screen, by key; those in the trash too. */
export async function readNames(refs: readonly RecordRef[], words: Words): Promise<ReadonlyMap<string, string>> {
  const found = await recordsWithNames(refs)
  const lookup: Lookup = (kind, id) => found.get(refKey({ e: kind, r: id }))
  return new Map(
    refs.flatMap((ref) => {
      const record = found.get(refKey(ref))
      return record && isRecordKind(ref.e) ? [[refKey(ref), recordName(ref.e, record, words, formats(words.language), lookup)]] : []
    }),
  )
}
