import { shapedFields, type AnyRecord } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { fieldNature, isSet, mayBeListed, textsIn } from '#domain/record/field-traits.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { foldedText, searchKeys } from '#domain/search/search-keys.ts'
import { recordName } from '#parts/record-name.ts'
import { valueText, type Speech } from '#parts/value-text.ts'
import type { ListSource } from './list-work.ts'

/** Pinyin takes 40 µs a name: longer lists are found by their signs alone. */
const mostWithPinyin = 5000

/** The fields of a kind that can stand in its list. */
export const listedFields = (kind: RecordKind) => shapedFields(kind).filter(({ shape }) => mayBeListed(shape))

export function listSource(records: readonly AnyRecord[], words: RecordWords): ListSource {
  return { records, ...words, haystack: records.length <= mostWithPinyin ? words.haystackWithPinyin : words.haystack }
}

export type RecordWords = ReturnType<typeof recordWords>

/** How the records of a kind are read in one language; the same functions as long as language and names stay. */
export function recordWords(kind: RecordKind, speech: Speech) {
  const fields = listedFields(kind)
  const shapes = new Map<string, FieldShape>(fields.map(({ name, shape }) => [name, shape]))
  const haystack = (record: AnyRecord): string => foldedText(textsOf(record).join('\n'))
  const textsOf = (record: AnyRecord): readonly string[] =>
    fields.flatMap(({ name, shape }) => {
      const value = record[name]
      return fieldNature(shape) === 'words' ? textsIn(value) : valueText(shape, value, speech)
    })
  return {
    shapeOf: (field: string) => shapes.get(field),
    textOf: (record: AnyRecord, field: string) => {
      const shape = shapes.get(field)
      return shape ? valueText(shape, record[field], speech) : ''
    },
    groupName: (field: string, id: string) => {
      const shape = shapes.get(field)
      return shape ? idName(shape, id, speech) : id
    },
    haystack,
    haystackWithPinyin: (record: AnyRecord) => {
      const name = recordName(kind, record, speech.words, speech.format, speech.lookup)
      const { pinyin, initials } = searchKeys([], [name, ...textsOf(record).slice(0, 3)])
      return [haystack(record), ...pinyin, ...initials].join('\n')
    },
    compare: (a: string, b: string) => speech.format.compare(a, b),
    nameOf: (record: AnyRecord) => recordName(kind, record, speech.words, speech.format, speech.lookup),
  }
}

/** What one id of a field is called: a term, a linked record, a year, yes or no; "" is nothing known. */
export function idName(shape: FieldShape, id: string, speech: Speech): string {
  const { words } = speech
  if (id === '') return words('group.none')
  const nature = fieldNature(shape)
  if (nature === 'flag') return words.in('parts', id === 'yes' ? 'record.yes' : 'record.no')
  if (nature === 'date' || nature === 'number') return id
  return valueText(shape, isSet(shape) ? [id] : id, speech)
}
