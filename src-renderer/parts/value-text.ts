import { textIn } from '#domain/place/language-map.ts'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Source } from '#domain/place/source.ts'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { maskedText, type SealedText } from '#domain/visit/sealed-field.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { linkedName, type Lookup } from './record-name.ts'

export interface Speech {
  readonly words: Words
  readonly format: Formats
  readonly lookup: Lookup
  /** 'cn', 'intl' …: how countries are called. */
  readonly worldview: string
}

/** A field's value as one line of text in the language on screen; "" for none. */
export function valueText(shape: FieldShape, value: unknown, speech: Speech): string {
  if (value === undefined || value === null || value === '') return ''
  const { words, format, lookup } = speech
  const term = (vocabulary: string, id: string): string => termText(vocabulary, id, words)
  const list = (items: readonly string[]): string => items.join(' · ')
  switch (shape.kind) {
    case 'line':
    case 'passage':
    case 'zone':
    case 'airport':
    case 'currency':
      return value as string
    case 'lines':
    case 'passages':
      return textIn(value, words.language)?.text ?? ''
    case 'date':
      return format.partialDate(value as PartialDate)
    case 'flag':
      return words.in('parts', value === true ? 'record.yes' : 'record.no')
    case 'number':
      return numberText(value as number, shape.unit, speech)
    case 'choice':
      return term(shape.vocabulary, value as string)
    case 'terms':
      return list((value as readonly string[]).map((id) => term(shape.vocabulary, id)))
    case 'link':
      return linkedName(shape.to as RecordKind, value as string, words, format, lookup)
    case 'links':
      return list((value as readonly string[]).map((id) => linkedName(shape.to as RecordKind, id, words, format, lookup)))
    case 'tag':
      return languageText(value as string, format)
    case 'tags':
      return list((value as readonly string[]).map((tag) => languageText(tag, format)))
    case 'country':
      return format.regionName(value as string, speech.worldview)
    case 'confidence':
      return term('confidences', value as string)
    case 'sources':
      return list((value as readonly Source[]).map(({ kind, url, note }) => url ?? note ?? term('sourceKinds', kind)))
    case 'yearly':
      return list(Object.entries(value).map(([year, number]) => `${year}: ${format.number(number as number)}`))
    case 'file':
      return (value as AttachedFile).name
    case 'sealed':
      return maskedText(value as SealedText)
    case 'slot':
    case 'own':
      return ''
  }
}

/** The word of a vocabulary; an id from elsewhere that has none stands for itself. */
export function termText(vocabulary: string, id: string, words: Words): string {
  const key = `${vocabulary}.${id}`
  const text = words.in('vocabulary', key)
  return text === key ? id : text
}

function numberText(value: number, unit: string | undefined, { words, format }: Speech): string {
  if (unit === 'year') return String(value)
  if (unit === undefined || unit === 'money') return format.number(value)
  if (unit === 'percent') return format.percent(value / 100)
  if (unit === 'months' || unit === 'people')
    return words.in('vocabulary', `counted.${unit}`, { count: value, shown: format.number(value) })
  return `${format.number(value)} ${words.in('vocabulary', `units.${unit}`)}`
}

const languageText = (tag: string, format: Formats): string => (isLanguageTag(tag) ? format.languageName(tag) : tag)
