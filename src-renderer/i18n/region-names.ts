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
  return worldviews[worldview]?.[code]?.[language] ?? names(language).of(code) ?? code
}

const kept = new Map<Language, Intl.DisplayNames>()

function names(language: Language): Intl.DisplayNames {
  const known = kept.get(language)
  if (known) return known
  const fresh = new Intl.DisplayNames(locale(language), { type: 'region', fallback: 'code', style: 'short' })
  kept.set(language, fresh)
  return fresh
}
