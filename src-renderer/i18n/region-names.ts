import type { Language } from '#domain/place/language.ts'
import reviewed from '#resources/data/region-names.json'
import { locale } from './locale.ts'

type Reviewed = Readonly<Partial<Record<string, Readonly<Partial<Record<string, Readonly<Record<Language, string>>>>>>>>

const worldviews: Reviewed = reviewed.worldviews

/**
 * The name of an ISO 3166-1 alpha-2 code in `language`. The library's names are not fit for protocol in every view of
 * the world, so a reviewed table for each worldview speaks first.
 */
export function regionName(code: string, worldview: string, language: Language): string {
  return worldviews[worldview]?.[code]?.[language] ?? libraryName(code, language, 'short')
}

/** The library's name in full ("United States" where "US" is shown): for finding, never for showing. */
export function fullRegionName(code: string, language: Language): string {
  return libraryName(code, language, 'long')
}

// The library throws at what is not shaped like a code, and a record put together again from a damaged journal may lack its country.
const libraryName = (code: string, language: Language, style: 'short' | 'long'): string =>
  /^(?:[A-Z]{2}|\d{3})$/.test(code) ? (names(language, style).of(code) ?? code) : code

const kept = new Map<string, Intl.DisplayNames>()

function names(language: Language, style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${language} ${style}`
  const known = kept.get(key)
  if (known) return known
  const fresh = new Intl.DisplayNames(locale(language), { type: 'region', fallback: 'code', style })
  kept.set(key, fresh)
  return fresh
}
