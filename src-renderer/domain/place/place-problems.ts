import { firstDayNumber } from './day.ts'
import { distanceKm } from './distance-km.ts'
import { languages, type Language } from './language.ts'
import { isTimeZone } from './local-clock.ts'
import { partialDate, type PartialDate } from './partial-date.ts'
import type { Place, PlaceId } from './place.ts'

export const longestName = 200
export const longestNote = 20_000
const sameSpotKm = 5

/** Why a value cannot be kept; the words for it live with the screens, under the kind. */
export type FieldProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'out-of-range'; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown-zone' }
  | { readonly kind: 'unknown-country' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'before'; readonly other: PartialDate }
  | { readonly kind: 'in-future' }
  | { readonly kind: 'broken-text' }

export type PlaceField = 'names' | 'officialName' | 'lon' | 'lat' | 'timeZone' | 'country' | 'tierSince' | 'notes'
export interface PlaceProblem {
  readonly field: PlaceField
  readonly problem: FieldProblem
}

/** Everything that keeps `place` from being saved; empty when it may be. */
export function placeProblems(place: Place, today: PartialDate): readonly PlaceProblem[] {
  const found: [PlaceField, FieldProblem | undefined][] = [
    [
      'names',
      languages.some((language) => (place.names[language] ?? '').trim() !== '') ? undefined : { kind: 'missing' },
    ],
    ...languages.map((language): [PlaceField, FieldProblem | undefined] => [
      'names',
      nameProblem(place.names[language] ?? ''),
    ]),
    ['officialName', nameProblem(place.officialName)],
    ['lon', rangeProblem(place.lon, 180)],
    ['lat', rangeProblem(place.lat, 90)],
    ['timeZone', zoneProblem(place.timeZone)],
    ['country', countryProblem(place.country)],
    ['tierSince', place.tierSince && beginningProblem(place.tierSince, today)],
    ['notes', textProblem(place.notes, longestNote)],
  ]
  return found.flatMap(([field, problem]) => (problem ? [{ field, problem }] : []))
}

export const nameProblem = (text: string): FieldProblem | undefined => textProblem(text, longestName)

/** Too long (counted in characters as people see code points), or not well-formed Unicode. */
export function textProblem(text: string, limit: number): FieldProblem | undefined {
  if (!text.isWellFormed()) return { kind: 'broken-text' }
  const length = text.length <= limit ? text.length : Array.from(text).length
  return length > limit ? { kind: 'too-long', limit, length } : undefined
}

/** The latitude or longitude typed as text: a number of degrees within ±`limit`, or the reason why not. */
export function degrees(
  text: string,
  limit: 90 | 180,
): { readonly value: number } | { readonly problem: FieldProblem } {
  const clean = text
    .trim()
    .replace(/[−–]/u, '-')
    .replace(/^([+-]?\d+),(\d+)$/u, '$1.$2')
    .replace(/°$/u, '')
  if (clean === '') return { problem: { kind: 'missing' } }
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(clean)) return { problem: { kind: 'not-a-number' } }
  const problem = rangeProblem(Number(clean), limit)
  return problem ? { problem } : { value: Number(clean) }
}

export const zoneProblem = (zone: string): FieldProblem | undefined =>
  zone.trim() === '' ? { kind: 'missing' } : isTimeZone(zone) ? undefined : { kind: 'unknown-zone' }

export function countryProblem(code: string): FieldProblem | undefined {
  if (code.trim() === '') return { kind: 'missing' }
  return /^[A-Z]{2}$/.test(code) ? undefined : { kind: 'unknown-country' }
}

/** What is wrong with a date typed as text; an empty one is fine. `after`: it must not lie before that date. */
export function dateProblem(text: string, after?: PartialDate): FieldProblem | undefined {
  if (text.trim() === '') return undefined
  const date = partialDate(text)
  if (!date) return { kind: 'not-a-date' }
  return after !== undefined && isBefore(date, after) ? { kind: 'before', other: after } : undefined
}

/** A partnership cannot have begun after today. */
export function beginningProblem(text: string, today: PartialDate): FieldProblem | undefined {
  const problem = dateProblem(text)
  if (problem || text.trim() === '') return problem
  return firstDayNumber(text.trim() as PartialDate) > firstDayNumber(today) ? { kind: 'in-future' } : undefined
}

/** Places that may be the same one: a name in common within one country, or the same spot on the map. */
export function likelyDuplicates(
  candidate: Pick<Place, 'names' | 'officialName' | 'country' | 'lon' | 'lat'> & { readonly id?: PlaceId },
  places: readonly Place[],
): readonly Place[] {
  const names = foldedNames(candidate)
  return places.filter((place) => {
    if (place.id === candidate.id) return false
    if (place.country === candidate.country && [...foldedNames(place)].some((name) => names.has(name))) return true
    return distanceKm(place, candidate) <= sameSpotKm
  })
}

const foldedNames = (place: Pick<Place, 'names' | 'officialName'>): ReadonlySet<string> =>
  new Set(
    [...languages.map((language: Language) => place.names[language]), place.officialName].flatMap((name) =>
      name?.trim() ? [foldedName(name)] : [],
    ),
  )

const foldedName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Compared as text up to the coarser precision, so that "2023" is not before "2023-06". */
function isBefore(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}

function rangeProblem(value: number, limit: 90 | 180): FieldProblem | undefined {
  if (!Number.isFinite(value)) return { kind: 'not-a-number' }
  return Math.abs(value) > limit ? { kind: 'out-of-range', from: -limit, to: limit } : undefined
}
