import type { Language } from '#domain/place/language.ts'
import { rowKey } from '#domain/log/fold.ts'
import { foundRecord, type FoundRecord } from '#domain/search/found-record.ts'
import { recordTexts } from '#domain/search/record-texts.ts'
import { queryTerms } from '#domain/search/search-tokens.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'
import { liveQuery } from 'dexie'
import { newDatabase } from './database.ts'
import { searchFollower } from './search-follower.ts'
import type { KindCount, SearchNews, SearchState, SearchWish } from './search-news.ts'
import { logEnd, rowsByKey } from './search-source.ts'

// Reads the records and keeps the index of them; it writes nothing but that index.

const first = 20
const mostEachKind = 5
const mostLinked = 4
const mostWait = 150 // ms that an answer waits for what was just written
const calm = 300 // ms after a change before it is taken in
const longCalm = 4000 // ms after the last change before the index is kept

const database = newDatabase()
const tell = (news: SearchNews): void => self.postMessage(news)
const follower = searchFollower(database, (state: SearchState) => tell({ kind: 'state', state }))

let isBegun = false
let hasNews = false
let latest = 0
let following: ReturnType<typeof setTimeout> | undefined
let keeping: ReturnType<typeof setTimeout> | undefined

void begin()

async function begin(): Promise<void> {
  try {
    await database.open()
    await follower.begin()
    isBegun = true
    keepLater()
    liveQuery(() => logEnd(database)).subscribe({ next: onChange, error: () => undefined })
  } catch (problem) {
    tell({
      kind: 'state',
      state: { phase: 'failed', reason: problem instanceof Error ? problem.message : String(problem) },
    })
  }
}

function onChange(): void {
  hasNews = true
  clearTimeout(following)
  following = setTimeout(() => void followNow(), calm)
}

async function followNow(): Promise<void> {
  clearTimeout(following)
  hasNews = false
  await follower.catchUp()
  keepLater()
}

const passed = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

function keepLater(): void {
  clearTimeout(keeping)
  keeping = setTimeout(() => void follower.keep().catch(() => undefined), longCalm)
}

self.addEventListener('message', ({ data }: MessageEvent<SearchWish>) => {
  latest = data.id
  void answer(data).catch(() => tell({ kind: 'answer', id: data.id, stage: 'whole', found: [], counts: [], total: 0 }))
})

async function answer(wish: SearchWish): Promise<void> {
  if (wish.kind === 'show') {
    const found = await shown(wish.keys, '', wish.language)
    return tell({ kind: 'answer', id: wish.id, stage: 'whole', found, counts: [], total: found.length })
  }
  const { id, query, language, most, only } = wish
  const index = follower.index()
  if (only === undefined) {
    // Names alone settle the first finds, and they are on the screen while the rest is counted.
    const byName = index.firstByName(query, first)
    if (byName) {
      const found = await shown(byName, query, language)
      if (id === latest) tell({ kind: 'answer', id, stage: 'first', found, counts: [], total: found.length })
    }
  }
  // A name that was saved a moment ago can be found at once.
  if (hasNews && isBegun) await Promise.race([followNow(), passed(mostWait)])
  if (id !== latest) return
  const whole = follower
    .index()
    .find(query, Math.max(first, most), only === undefined ? undefined : kindNumber.get(only))
  const counts = whole.counts.flatMap((count, number): KindCount[] => {
    const kind = searchableKinds[number]?.kind
    return kind === undefined || count === 0 ? [] : [{ kind, count }]
  })
  const keys = only === undefined ? withEachKind(query, whole.keys, counts) : whole.keys
  const found = await shown(keys, query, language)
  tell({ kind: 'answer', id, stage: 'whole', found, counts, total: whole.total })
}

/** The best finds, and the best of each kind that is hardly among them. */
function withEachKind(query: string, keys: readonly string[], counts: readonly KindCount[]): readonly string[] {
  const more = counts.flatMap(({ kind, count }) => {
    const there = keys.filter((key) => key.startsWith(`${kind}/`)).length
    return there >= Math.min(count, mostEachKind)
      ? []
      : follower.index().find(query, mostEachKind, kindNumber.get(kind)).keys
  })
  return [...new Set([...keys, ...more])]
}

async function shown(keys: readonly string[], query: string, language: Language): Promise<readonly FoundRecord[]> {
  const rows = await rowsByKey(database, keys)
  const terms = queryTerms(query)
  const declared = (key: string) => searchableKinds[kindNumber.get(key.slice(0, key.indexOf('/'))) ?? -1]
  const links = keys.map((key, at) => {
    const [kind, row] = [declared(key), rows[at]]
    return kind && row ? recordTexts(kind, row).links.slice(0, mostLinked) : []
  })
  const wanted = [...new Set(links.flat())]
  const linkedRows = new Map(
    (await rowsByKey(database, wanted)).flatMap((row, at) => (row ? [[wanted[at] ?? '', row] as const] : [])),
  )
  return keys.flatMap((key, at): FoundRecord[] => {
    const [kind, row] = [declared(key), rows[at]]
    if (!kind || !row || rowKey(kind.kind, row.id) !== key) return []
    const linked = (links[at] ?? []).flatMap((link) => {
      const [to, linkedRow] = [declared(link), linkedRows.get(link)]
      return to && linkedRow ? [{ kind: to, row: linkedRow }] : []
    })
    return [foundRecord(kind, row, terms, language, linked)]
  })
}
