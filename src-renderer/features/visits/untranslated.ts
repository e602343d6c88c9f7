import type { Language } from '#domain/place/language.ts'
import type { PaperSources } from './paper-sources.ts'

export interface Untranslated {
  readonly language: Language
  /** Titles of items that stand in another language on the paper. */
  readonly count: number
}

/** How many items have no title in a language of the paper; languages that lack none are left out. */
export function untranslated({ timed }: Pick<PaperSources, 'timed'>, languages: readonly Language[]): readonly Untranslated[] {
  const titled = timed.filter(({ item }) => Object.values(item.titles).some((title) => title !== ''))
  return languages.map((language) => ({ language, count: titled.filter(({ item }) => (item.titles[language] ?? '') === '').length })).filter(({ count }) => count > 0)
}
