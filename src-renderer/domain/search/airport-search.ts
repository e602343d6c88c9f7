import type { Airport } from '#domain/visit/visit-file.ts'
import { pinyin } from 'pinyin-pro'
import { foldedText } from './search-keys.ts'

export interface FoundAirport extends Airport {
  /** The Chinese names of the city and of the airport itself; empty where none is known. */
  readonly chinese: readonly string[]
}

export interface AirportSearch {
  /** The airports that a query finds by code, city, name, Chinese name or pinyin, best first; of equal finds the one most flown to. */
  readonly find: (query: string, limit: number) => readonly FoundAirport[]
  /** By IATA code. */
  readonly byCode: ReadonlyMap<string, FoundAirport>
}

/** The airports as their file holds them: one column for each fact, those most flown to first. */
interface Columns {
  readonly zones: readonly string[]
  /** IATA codes without gaps. */
  readonly code: string
  /** ISO 3166-1 alpha-2 codes without gaps. */
  readonly country: string
  readonly name: readonly string[]
  readonly city: readonly string[]
  readonly chinese: readonly string[]
  readonly also: readonly string[]
  /** 1e-4 degrees. */
  readonly lon: readonly number[]
  readonly lat: readonly number[]
  readonly zone: readonly number[]
}

/** The search over a file of airports; `undefined` when the file is not one of ours. */
export function airportSearch(file: unknown): AirportSearch | undefined {
  if (!isColumns(file)) return undefined
  const airports = file.name.map((_, at) => airportAt(file, at))
  // What is asked first stands first: a code is meant as one before it is taken for the beginning of a name.
  const texts = airports.map((one, at) => {
    const names = [one.city, one.name, ...one.chinese].map(nameKey)
    return { codes: `\n${[one.code, ...(file.also[at] ?? '').split('|')].join('\n').toLowerCase()}\n`, names: `\n${names.join('\n')}\n`, letters: names.map((name) => `\n${name.replaceAll(' ', '')}`).join('') }
  })
  const find = (query: string, limit: number): readonly FoundAirport[] => {
    const wanted = nameKey(query.slice(0, longestQuery))
    if (wanted === '') return []
    const letters = wanted.replaceAll(' ', '')
    // 滨海 finds "Binhai": where the Chinese name is not known, the Latin one of an airport in China says how it sounds.
    const sound = /\p{Script=Han}/u.test(letters) ? soundOf(letters) : undefined
    const ranks: number[][] = [[], [], [], [], []]
    texts.forEach((text, at) => {
      const rank = rankOf(text, wanted, letters) ?? (sound !== undefined && airports[at]?.country === 'CN' && text.letters.includes(sound) ? 4 : undefined)
      if (rank !== undefined) ranks[rank]?.push(at)
    })
    return ranks.flat().slice(0, limit).flatMap((at) => airports[at] ?? [])
  }
  return { find, byCode: new Map(airports.map((one) => [one.code, one])) }
}

const longestQuery = 60

interface Texts {
  readonly codes: string
  readonly names: string
  readonly letters: string
}

function rankOf({ codes, names, letters }: Texts, wanted: string, joined: string): number | undefined {
  if (codes.includes(`\n${wanted}\n`)) return 0
  if (names.includes(`\n${wanted}`)) return 1
  if (names.includes(` ${wanted}`) || letters.includes(`\n${joined}`)) return 2
  return /\p{Script=Han}/u.test(joined) && names.includes(joined) ? 3 : undefined
}

/** Folded, without the words that every airport and city has, and with blanks for everything between words. */
function nameKey(text: string): string {
  const words = foldedText(text).replace(/['’ʻ‘`.]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words.replace(/(国际)?机场$/u, '').replace(/(?<=..)市$/u, '')
}

const soundOf = (text: string): string => pinyin(text, { toneType: 'none', type: 'array', v: true }).join('')

function airportAt(columns: Columns, at: number): FoundAirport {
  return {
    code: columns.code.slice(at * 3, at * 3 + 3),
    name: columns.name[at] ?? '',
    city: columns.city[at] ?? '',
    country: columns.country.slice(at * 2, at * 2 + 2),
    lon: (columns.lon[at] ?? 0) / 1e4,
    lat: (columns.lat[at] ?? 0) / 1e4,
    zone: columns.zones[columns.zone[at] ?? -1] ?? '',
    chinese: (columns.chinese[at] ?? '').split('|').filter((name) => name !== ''),
  }
}

function isColumns(file: unknown): file is Columns {
  if (typeof file !== 'object' || file === null) return false
  const columns = new Map<string, unknown>(Object.entries(file))
  const names = columns.get('name')
  if (columns.get('format') !== 'sister-city-atlas/airports' || columns.get('version') !== 1 || !Array.isArray(names)) return false
  const isColumn = (key: string): boolean => {
    const column = columns.get(key)
    return Array.isArray(column) && column.length === names.length
  }
  const isRow = (key: string, each: number): boolean => {
    const row = columns.get(key)
    return typeof row === 'string' && row.length === names.length * each
  }
  return ['city', 'chinese', 'also', 'lon', 'lat', 'zone'].every(isColumn) && Array.isArray(columns.get('zones')) && isRow('code', 3) && isRow('country', 2)
}
