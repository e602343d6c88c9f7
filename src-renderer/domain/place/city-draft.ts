import { withText } from './language-map.ts'
import type { Language, LanguageMap } from './language.ts'
import { isTimeZone } from './local-clock.ts'
import { countryProblem, degrees, nameProblem, zoneProblem, type FieldProblem } from './place-problems.ts'

/** A city as far as the gazetteer or a person can tell: enough to set it on the map and to read its clock. */
export interface CityDraft {
  readonly names: LanguageMap
  readonly nameSources: LanguageMap
  readonly country: string
  readonly lon: number
  readonly lat: number
  readonly timeZone: string
  /** 'geonames' or 'by-hand'. */
  readonly coordSource: string
}

/** What is typed when the gazetteer does not know a city. */
export interface CityByHand {
  readonly name: string
  readonly english: string
  readonly country: string
  readonly lat: string
  readonly lon: string
  readonly timeZone: string
}
export const emptyCity: CityByHand = { name: '', english: '', country: '', lat: '', lon: '', timeZone: '' }

export type CityField = keyof CityByHand
export type CityProblems = Readonly<Partial<Record<CityField, FieldProblem>>>

/** What is wrong with each field; an empty record when the city may be kept. */
export function cityProblems(city: CityByHand): CityProblems {
  const lat = degrees(city.lat, 90)
  const lon = degrees(city.lon, 180)
  const found: Partial<Record<CityField, FieldProblem | undefined>> = {
    name: city.name.trim() === '' ? { kind: 'missing' } : nameProblem(city.name),
    english: nameProblem(city.english),
    country: countryProblem(city.country),
    lat: 'problem' in lat ? lat.problem : undefined,
    lon: 'problem' in lon ? lon.problem : undefined,
    timeZone: zoneProblem(city.timeZone),
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined))
}

/** The city once nothing is wrong with what was typed in `language`. */
export function cityByHand(city: CityByHand, language: Language): CityDraft | undefined {
  const lat = degrees(city.lat, 90)
  const lon = degrees(city.lon, 180)
  if (Object.keys(cityProblems(city)).length > 0 || 'problem' in lat || 'problem' in lon) return undefined
  const names = withText(withText({}, 'en', city.english.trim()), language, city.name.trim())
  const nameSources = Object.fromEntries(Object.keys(names).map((one) => [one, 'office']))
  return {
    names,
    nameSources,
    country: city.country,
    lat: lat.value,
    lon: lon.value,
    timeZone: city.timeZone,
    coordSource: 'by-hand',
  }
}

/** What a gazetteer knows of a city. */
export interface GazetteerCity {
  readonly name: string
  readonly country: string
  readonly lon: number
  readonly lat: number
  readonly timeZone: string
}

/** The city found, under the name that the office uses in `language`; the gazetteer's own name stands as English. */
export function cityFound(city: GazetteerCity, name: string, language: Language): CityDraft | undefined {
  const own = name.trim()
  if ((own === '' && language !== 'en') || nameProblem(own) || !isTimeZone(city.timeZone)) return undefined
  const english = language === 'en' && own !== '' ? own : city.name
  const names = withText({ en: english }, language, language === 'en' ? english : own)
  const nameSources = {
    en: english === city.name ? 'geonames' : 'office',
    ...(language !== 'en' && { [language]: 'office' }),
  }
  return {
    names,
    nameSources,
    country: city.country,
    lon: city.lon,
    lat: city.lat,
    timeZone: city.timeZone,
    coordSource: 'geonames',
  }
}
