import { languages, type Language } from '#domain/place/language.ts'

type Vocabulary = Readonly<Record<string, Readonly<Record<string, string>>>>

const files = import.meta.glob<Vocabulary>('../../resources/locales/*/vocabulary.json', { import: 'default' })

let reading: Promise<Readonly<Partial<Record<Language, Vocabulary>>>> | undefined

/** The words of kinds, fields and vocabularies in all languages; read once. */
export function vocabularies(): Promise<Readonly<Partial<Record<Language, Vocabulary>>>> {
  reading ??= Promise.all(languages.map(async (language) => [language, await files[`../../resources/locales/${language}/vocabulary.json`]?.()] as const)).then(
    (read) => Object.fromEntries(read.filter(([, words]) => words !== undefined)),
  )
  reading.catch(() => (reading = undefined))
  return reading
}
