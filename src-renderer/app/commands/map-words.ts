import { mapSheet, type MapSheet } from '#documents/map-sheet.ts'
import { mapTiers, type MapTier } from '#domain/map/map-filter.ts'
import { isProjectionName, projectionNames, type ProjectionName } from '#domain/map/map-view.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { sectors as knownSectors } from '#domain/place/vocabulary.ts'

/** What the words after `map` ask for; absent where nothing was said. */
export interface MapWish {
  readonly worldview?: string
  readonly projection?: ProjectionName
  /** Degrees east. */
  readonly center?: number
  readonly sheet?: MapSheet
  readonly tiers?: readonly MapTier[]
  readonly sectors?: readonly string[]
  readonly year?: number
  readonly highlighted?: readonly PlaceId[]
}

export type MapWords = { readonly wish: MapWish } | { readonly problem: string }

export interface KnownWords {
  /** Built-in worldviews and the ids of own base maps. */
  readonly worldviews: readonly string[]
  readonly places: readonly Pick<Place, 'id' | 'sectors'>[]
}

/** The wish that the options say, or one line that names the first wrong option and what it may be. */
export function mapWords(options: Readonly<Record<string, string>>, known: KnownWords): MapWords {
  const wish: Record<string, unknown> = {}
  for (const [option, { key, read }] of Object.entries(readers)) {
    const text = options[option]
    if (text === undefined) continue
    const value = read(text.trim(), known)
    if (typeof value === 'object' && 'mayBe' in value) return { problem: `--${option} ${quoted(text)}: ${value.mayBe}` }
    wish[key] = 'is' in value ? value.is : undefined
  }
  return { wish }
}

type Read<T = unknown> = { readonly is: T } | { readonly mayBe: string }

interface Reader<K extends keyof MapWish> {
  readonly key: K
  readonly read: (text: string, known: KnownWords) => Read<MapWish[K]>
}

const readers: Readonly<Record<string, Reader<keyof MapWish>>> = {
  worldview: { key: 'worldview', read: (text, { worldviews }) => oneOf(text, worldviews) },
  projection: { key: 'projection', read: (text) => (isProjectionName(text) ? { is: text } : { mayBe: `must be one of ${projectionNames.join(', ')}` }) },
  center: { key: 'center', read: longitude },
  size: { key: 'sheet', read: sheet },
  tier: { key: 'tiers', read: (text) => manyOf(text, mapTiers, mapTiers) },
  sector: { key: 'sectors', read: (text, { places }) => manyOf(text, [...knownSectors, ...places.flatMap(({ sectors }) => sectors)], knownSectors) },
  year: { key: 'year', read: year },
  highlight: { key: 'highlighted', read: (text, { places }) => manyOf(text, places.map(({ id }) => id), undefined) },
}

function oneOf(text: string, allowed: readonly string[]): Read<string> {
  return allowed.includes(text) ? { is: text } : { mayBe: `must be one of ${allowed.join(', ')}` }
}

function manyOf<T extends string>(text: string, allowed: readonly T[], listed: readonly string[] | undefined): Read<readonly T[]> {
  const asked = text.split(',').map((part) => part.trim()).filter((part) => part !== '')
  const unknown = asked.find((part) => !(allowed as readonly string[]).includes(part))
  if (asked.length > 0 && unknown === undefined) return { is: allowed.filter((value, index) => asked.includes(value) && allowed.indexOf(value) === index) }
  const which = unknown === undefined ? 'nothing is named' : `${quoted(unknown)} is not known`
  return { mayBe: `${which}; must be ${listed ? `one or more of ${listed.join(', ')}` : 'ids of places, parted by commas'}` }
}

function longitude(text: string): Read<number> {
  const degrees = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
  return Math.abs(degrees) <= 180 ? { is: degrees } : { mayBe: 'must be a longitude from -180 to 180' }
}

function sheet(text: string): Read<MapSheet> {
  const found = mapSheet(text)
  return found ? { is: found } : { mayBe: 'must be a4, a3 or WIDTHxHEIGHT in pixels, 320 to 12000 each and 80 million in all' }
}

function year(text: string): Read<number> {
  return /^[12]\d{3}$/.test(text) ? { is: Number(text) } : { mayBe: 'must be a year from 1000 to 2999' }
}

/** What was typed, short and on one line. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`
}
