import type { SearchAnswer } from '#data/search-news.ts'
import type { FoundRecord } from '#domain/search/found-record.ts'
import { searchRank } from '#domain/search/search-keys.ts'
import type { PaletteEntry } from './palette-entries.ts'

/** One line of the palette. */
export type PaletteLine =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: PaletteEntry }
  | { readonly kind: 'record'; readonly id: string; readonly record: FoundRecord }
  /** Shows all finds of a kind, or those of every kind again. */
  | { readonly kind: 'all'; readonly id: string; readonly of: string; readonly count: number }
  | { readonly kind: 'back'; readonly id: string }

export interface PaletteGroup {
  /** A kind of record, or 'recent', 'go', and 'like' for pages and commands that only resemble the query. */
  readonly id: string
  /** How many there are, where not all of them need be shown. */
  readonly count?: number
  readonly lines: readonly PaletteLine[]
}

const mostCommands = 6

/** What is offered before anything is typed: the records opened last, then pages and commands. */
export function restingGroups(
  entries: readonly PaletteEntry[],
  recent: readonly FoundRecord[],
): readonly PaletteGroup[] {
  return filled([
    { id: 'recent', lines: recent.map(recordLine) },
    { id: 'go', lines: entries.map(entryLine) },
  ])
}

/**
 * What a query finds: pages and commands that begin like it, then records by kind, the kind of the best find first, then
 * pages and commands that resemble it. `only` a kind: all of its records.
 */
export function foundGroups(
  query: string,
  entries: readonly PaletteEntry[],
  answer: SearchAnswer | undefined,
  only: string | undefined,
): readonly PaletteGroup[] {
  if (only !== undefined) {
    const lines = (answer?.found ?? []).map(recordLine)
    return filled([{ id: only, lines: [{ kind: 'back', id: 'back' }, ...lines], count: countOf(answer, only) }])
  }
  const strong = entries.filter(({ search }) => (searchRank(search, query) ?? 9) <= 3).slice(0, mostCommands)
  const weak = strong.length > 0 ? [] : entries.slice(0, mostCommands)
  return filled([
    { id: 'go', lines: strong.map(entryLine) },
    ...recordGroups(answer),
    { id: 'like', lines: weak.map(entryLine) },
  ])
}

function recordGroups(answer: SearchAnswer | undefined): readonly PaletteGroup[] {
  if (!answer) return []
  const kinds = [...new Set(answer.found.map(({ kind }) => kind))]
  const most = kinds.length === 1 ? 20 : kinds.length === 2 ? 8 : 5
  return kinds.map((kind) => {
    const records = answer.found.filter((record) => record.kind === kind).slice(0, most)
    // While only the first finds are there nobody knows how many come.
    const count = countOf(answer, kind)
    const more: PaletteLine = { kind: 'all', id: `all.${kind}`, of: kind, count }
    return {
      id: kind,
      lines: [...records.map(recordLine), ...(count > records.length ? [more] : [])],
      ...(count > 0 && { count }),
    }
  })
}

const countOf = (answer: SearchAnswer | undefined, kind: string): number =>
  answer?.counts.find((one) => one.kind === kind)?.count ?? 0

const filled = (groups: readonly PaletteGroup[]): readonly PaletteGroup[] =>
  groups.filter(({ lines }) => lines.length > 0)
const entryLine = (entry: PaletteEntry): PaletteLine => ({ kind: 'entry', id: entry.id, entry })
const recordLine = (record: FoundRecord): PaletteLine => ({ kind: 'record', id: `${record.kind}/${record.id}`, record })
