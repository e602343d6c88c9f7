import { allRecords } from '#data/record-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { readSettings } from '#data/settings.ts'
import { exactKeys } from '#domain/import/exact-cells.ts'
import type { SpokenEverything } from '#documents/document-worker.ts'
import type { Everything, EverythingWords } from '#documents/everything.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { host } from '#host/host.ts'
import type { Words } from '#i18n/words.ts'
import { fieldLabel } from '#parts/field-label.ts'

/** All records of these kinds, or of every kind with the home city, as an export writes them; rejects with the signal's reason when given up. */
export async function readEverything(kinds?: readonly RecordKind[], onProgress?: (share: number) => void, signal?: AbortSignal): Promise<Everything> {
  const asked = kinds ?? recordKinds
  const read: [RecordKind, readonly AnyRecord[]][] = []
  for (const kind of asked) {
    read.push([kind, await allRecords(kind)])
    signal?.throwIfAborted()
    onProgress?.(read.length / asked.length)
  }
  const home = kinds ? undefined : await homeCity()
  return {
    records: new Map(read),
    ...(home && { homes: [home] }),
    meta: { program: (await host().systemFacts()).appVersion, at: new Date().toISOString(), author: readSettings().author },
  }
}

/** What kinds and columns are called in the language of `words`. */
export const everythingWords = (words: Words): EverythingWords => ({
  kind: (kind) => words.in('vocabulary', `kindsMany.${kind}`),
  heading: (key) => (key === 'id' ? 'ID' : fieldLabel(key, words)),
  isRightToLeft: isRightToLeft(words.language),
})

/** The words of an export as plain values, as far as its records need them. */
export function spokenEverything({ records }: Everything, words: EverythingWords): SpokenEverything {
  const keys = [...records].flatMap(([kind, list]) => exactKeys(kind, list))
  return {
    kinds: Object.fromEntries([...records.keys()].map((kind) => [kind, words.kind(kind)])),
    headings: Object.fromEntries([...new Set(keys)].map((key) => [key, words.heading(key)])),
    isRightToLeft: words.isRightToLeft,
  }
}
