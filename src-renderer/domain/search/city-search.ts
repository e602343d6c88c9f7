import { foldedText } from './search-keys.ts'
import { pinyin } from 'pinyin-pro'

export interface FoundCity {
  readonly id: string
  readonly name: string
  /** The likeliest Chinese name, when one is known. */
  readonly chinese?: string
  /** The first-order division, for telling namesakes apart; "" when unknown. */
  readonly division: string
  readonly country: string
  readonly lon: number
  readonly lat: number
  readonly timeZone: string
  readonly population: number
}

export interface CitySearch {
  /** The cities that a query finds, best first; of equal finds the larger city first. */
  readonly find: (query: string, limit: number) => readonly FoundCity[]
  /** Learns the pinyin of `count` more cities, the largest first (40 µs each); false when there is nothing left to learn. */
  readonly learnSounds: (count: number) => boolean
}

/** The gazetteer as its file holds it: one column for each fact, the largest city first. */
interface Columns {
  readonly zones: readonly string[]
  readonly divisions: readonly string[]
  readonly name: readonly string[]
  readonly chinese: readonly string[]
  readonly latin: readonly string[]
  /** ISO 3166-1 alpha-2 codes without gaps. */
  readonly country: string
  readonly division: readonly number[]
  /** 1e-4 degrees. */
  readonly lon: readonly number[]
  readonly lat: readonly number[]
  readonly zone: readonly number[]
  readonly population: readonly number[]
}

/** Cities down to this place in the order of size are found by pinyin and initials too. */
const wellKnown = 8000

/** The search over a gazetteer file; `undefined` when the file is not one of ours. */
export function citySearch(file: unknown): CitySearch | undefined {
  if (!isColumns(file)) return undefined
  const columns = file
  // One text a city, its names parted by line ends, makes a search one pass of `includes`: 4 ms over 34,000 cities.
  const texts = columns.name.map(
    (name, index) =>
      `\n${cityKey([name, columns.chinese[index], columns.latin[index]].join('\n').replaceAll('|', '\n'))}\n`,
  )
  const sounds: string[] = []
  const last = Math.min(wellKnown, columns.chinese.length)
  const learnSounds = (count: number): boolean => {
    sounds.push(...columns.chinese.slice(sounds.length, Math.min(sounds.length + count, last)).map(soundOf))
    return sounds.length < last
  }
  const ranked = (wanted: string): readonly number[] => {
    const letters = wanted.replace(/\s/gu, '')
    const bySound = /^[a-z]{2,}$/.test(letters) ? sounds : []
    const ranks: number[][] = [[], [], [], [], []]
    for (let index = 0; index < texts.length; index++) {
      const rank = rankOf(texts[index] ?? '', bySound[index] ?? '', wanted, letters)
      if (rank !== undefined) ranks[rank]?.push(index)
    }
    return ranks.flat()
  }
  const find = (query: string, limit: number): readonly FoundCity[] => {
    for (const wanted of spellings(query)) {
      const found = ranked(wanted)
      if (found.length > 0) return found.slice(0, limit).map((index) => cityAt(columns, index))
    }
    return []
  }
  return { find, learnSounds }
}

/** Longest query that is looked at, and how far its end is cut when nothing answers to all of it (Jizzakh, Jizzax). */
const longestQuery = 60
const mostCut = 2
const leastLetters = 4

/** What to look for, one after the other until something is found. */
function spellings(query: string): readonly string[] {
  const wanted = cityKey(query.slice(0, longestQuery))
  if (wanted === '') return []
  if (/\p{Script=Han}/u.test(wanted)) return [wanted, wanted.replace(/(?<=..)市$/u, '')]
  const cuts = Array.from({ length: mostCut }, (_, cut) => wanted.slice(0, wanted.length - cut - 1))
  return [wanted, ...cuts.filter((beginning) => beginning.length >= leastLetters)]
}

/** Folded, without apostrophes and dots, hyphens as blanks, "St" written out. */
function cityKey(text: string): string {
  return foldedText(text)
    .replace(/['’ʻ‘`.]/gu, '')
    .replace(/[ -]+/gu, ' ')
    .replace(/^st /gmu, 'saint ')
}

function rankOf(text: string, sound: string, wanted: string, letters: string): number | undefined {
  if (text.includes(`\n${wanted}\n`)) return 0
  if (sound.includes(`\n${letters}\n`)) return 1
  if (text.includes(`\n${wanted}`)) return 2
  if (sound.includes(`\n${letters}`)) return 3
  return text.includes(` ${wanted}`) ? 4 : undefined
}

/** Pinyin and initials of the first of a city's Chinese names, parted by line ends. */
function soundOf(names: string): string {
  const [first = ''] = names.split('|')
  if (first === '') return ''
  const syllables = pinyin(first, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
  return `\n${syllables.join('')}\n${syllables.map((syllable) => syllable.slice(0, 1)).join('')}\n`
}

function cityAt(columns: Columns, index: number): FoundCity {
  const [chinese = ''] = columns.chinese[index]?.split('|') ?? []
  return {
    id: String(index),
    name: columns.name[index] ?? '',
    ...(chinese !== '' && { chinese }),
    division: columns.divisions[columns.division[index] ?? -1] ?? '',
    country: columns.country.slice(index * 2, index * 2 + 2),
    lon: (columns.lon[index] ?? 0) / 1e4,
    lat: (columns.lat[index] ?? 0) / 1e4,
    timeZone: columns.zones[columns.zone[index] ?? -1] ?? '',
    population: columns.population[index] ?? 0,
  }
}

const format = 'sister-city-atlas/gazetteer'

function isColumns(file: unknown): file is Columns {
  if (typeof file !== 'object' || file === null) return false
  const columns = new Map<string, unknown>(Object.entries(file))
  const names = columns.get('name')
  if (columns.get('format') !== format || columns.get('version') !== 1 || !Array.isArray(names)) return false
  const isColumn = (key: string): boolean => {
    const column = columns.get(key)
    return Array.isArray(column) && column.length === names.length
  }
  const country = columns.get('country')
  return (
    ['chinese', 'latin', 'division', 'lon', 'lat', 'zone', 'population'].every(isColumn) &&
    ['zones', 'divisions'].every((key) => Array.isArray(columns.get(key))) &&
    typeof country === 'string' &&
    country.length === names.length * 2
  )
}
