import type { AnyRecord } from '#domain/record/any-record.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { recordTitle } from '#domain/record/record-title.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

/** Finds a record by kind and id; undefined while it is not read or when it is gone. */
export type Lookup = (kind: RecordKind, id: string) => AnyRecord | undefined

/** What a record is called on screen; one without a name of its own by what it leads to, its kind and its date. */
export function recordName(kind: RecordKind, record: AnyRecord, words: Words, format: Formats, lookup: Lookup): string {
  const title = recordTitle(kind, record, words.language)
  if (title?.kind === 'text') return title.text
  const date = dateOf(kind, record)
  const dated = (text: string): string => (date ? `${text} · ${format.partialDate(date)}` : text)
  if (title?.kind === 'term') return dated(words.in('vocabulary', `${title.vocabulary}.${title.id}`))
  if (title?.kind === 'linked') {
    const names = title.links.map(({ to, id }) => linkedName(to, id, words, format, lookup))
    return names.join(' – ')
  }
  return words.in('parts', 'record.unnamed', { kind: words.in('vocabulary', `kinds.${kind}`) })
}

/** The name of the record that a link leads to. */
export function linkedName(kind: RecordKind, id: string, words: Words, format: Formats, lookup: Lookup): string {
  const record = lookup(kind, id)
  return record ? recordName(kind, record, words, format, lookup) : words.in('parts', 'record.gone')
}

function dateOf(kind: RecordKind, record: AnyRecord): PartialDate | undefined {
  const { date } = kindTraits[kind]
  return date === undefined ? undefined : (record[date] as PartialDate | undefined)
}
