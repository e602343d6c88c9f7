import { searchRank } from '#domain/search/search-keys.ts'
import uFuzzy from '@leeoniya/ufuzzy'
import type { PaletteEntry } from './palette-entries.ts'

const most = 60
// Longer than any name; the time a fuzzy search takes grows fast with the length of its word.
const longestQuery = 40

/** The entries a query finds, the best first: those that hold it as typed or in pinyin, then those a slip away from it. */
export function paletteMatches(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  if (query.trim() === '') return entries.slice(0, most)
  const exact = entries
    .map((entry) => ({ entry, rank: searchRank(entry.search, query) }))
    .filter((found) => found.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ entry }) => entry)
  if (exact.length >= most) return exact.slice(0, most)
  const rest = entries.filter((entry) => !exact.includes(entry))
  return [...exact, ...slips(rest, query)].slice(0, most)
}

// Letters of every script count as letters; one slip (a letter wrong, missing, doubled or swapped) in each word.
const fuzzy = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\p{N}']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\p{N}|\\p{N}\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{N}']",
  intraContr: "'\\p{L}{1,2}\\b",
  // IntraMode.SingleError: a const enum of another package is not there at run time.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
})

function slips(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  // In two letters everything is a slip away from everything.
  const letters = query.trim().length
  if (letters < 3 || letters > longestQuery) return []
  const texts = entries.map(({ search }) => [...search.names, ...search.pinyin].join(' · '))
  const [found, facts, order] = fuzzy.search(texts, query.toLowerCase(), 1)
  const ranked = order ? order.map((place) => facts.idx[place]) : (found ?? [])
  return ranked.flatMap((place) => (place === undefined ? [] : (entries[place] ?? [])))
}
