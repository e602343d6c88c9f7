import { headsOf, type RecordRow } from '#domain/log/record-row.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { shapedFields } from './any-record.ts'
import type { RecordKind } from './record-kinds.ts'

/** The language that translations are made from: Chinese where there is a text in it, else English, else the first there is. */
export function sourceLanguage(row: RecordRow, field: string): Language | undefined {
  return languages.find((language) => hasText(row, field, language))
}

/** The languages of a field whose text was written before the latest change of the text they are made from. */
export function staleLanguages(row: RecordRow, field: string): readonly Language[] {
  const source = sourceLanguage(row, field)
  // What was never changed after the record was made is as old as everything else in it.
  const changed = source && row._w[`${field}/${source}`]?.[0]
  if (!changed) return []
  return languages.filter((language) => {
    if (language === source || !hasText(row, field, language)) return false
    const [written] = headsOf(row, `${field}/${language}`)
    return written !== undefined && written[2] < changed[2]
  })
}

/** The fields of a kind that hold one text for each language. */
export const translatedFields = (kind: RecordKind): readonly string[] =>
  shapedFields(kind).flatMap(({ name, shape }) => (shape.kind === 'lines' || shape.kind === 'passages' ? [name] : []))

const hasText = (row: RecordRow, field: string, language: Language): boolean => {
  const text = row[`${field}/${language}`]
  return typeof text === 'string' && text !== ''
}
