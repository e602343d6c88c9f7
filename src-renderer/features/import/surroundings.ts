import { gazetteer } from '#data/gazetteer.ts'
import { allRecords } from '#data/record-queries.ts'
import type { Surroundings, TableWish } from '#domain/import/import-plan.ts'
import { linkFields } from '#domain/import/link-finder.ts'
import type { FindCity } from '#domain/import/new-record.ts'
import { wordIndex, type WordIndex } from '#domain/import/word-index.ts'
import type { Language } from '#domain/place/language.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { vocabularies } from '#i18n/vocabularies.ts'

let index: Promise<WordIndex> | undefined

/** The words of all languages, by which columns and cells are understood; made once. */
export function allWords(): Promise<WordIndex> {
  index ??= vocabularies().then(wordIndex)
  index.catch(() => (index = undefined))
  return index
}

/** What the rows of the tables meet: the records on file, and the cities of the gazetteer where places are among them. */
export async function surroundingsOf(tables: readonly TableWish[], language: Language): Promise<Surroundings> {
  const kinds = new Set<RecordKind>(tables.flatMap(({ kind }) => [kind, ...[...linkFields(kind).values()].map(({ to }) => to)]))
  const [words, findCity, existing] = await Promise.all([
    allWords(),
    kinds.has('place') ? cityFinder() : (): undefined => undefined,
    Promise.all([...kinds].map(async (kind) => [kind, await allRecords(kind)] as const)),
  ])
  return { existing: new Map(existing), words, language, findCity, newId: () => crypto.randomUUID() }
}

/** The largest city of that name, in that country where one is said; a miss is no reason to stop. */
async function cityFinder(): Promise<FindCity> {
  const search = await gazetteer().catch(() => undefined)
  return (names, country) => {
    for (const name of names) {
      const found = search?.find(name, 40).find((city) => country === undefined || city.country === country)
      if (found) return found
    }
    return undefined
  }
}
