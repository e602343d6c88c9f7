import type { Language } from '#domain/place/language.ts'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { SearchAnswer, SearchNews, SearchState, SearchWish } from './search-news.ts'

/** Without a search for so long, the index leaves the memory; it is back within a second. */
const longestIdle = 2 * 60_000 // ms

let worker: Worker | undefined
let idling: ReturnType<typeof setTimeout> | undefined
let state: SearchState = { phase: 'reading' }
let lastId = 0
const stateListeners = new Set<() => void>()
const asking = new Map<number, (answer: SearchAnswer) => void>()

/** Gets the index ready in the background; asked again, it only puts off that it leaves the memory. */
export function wakeSearch(): void {
  clearTimeout(idling)
  idling = setTimeout(sleep, longestIdle)
  if (worker || typeof Worker === 'undefined') return
  worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<SearchNews>) => onNews(data))
  worker.addEventListener('error', (event) => show({ phase: 'failed', reason: event.message }))
}

function sleep(): void {
  // Never in the middle of building, or it would begin again each time.
  if (state.phase === 'building') return wakeSearch()
  worker?.terminate()
  worker = undefined
  asking.clear()
  state = { phase: 'reading' }
}

function onNews(news: SearchNews): void {
  if (news.kind === 'state') return show(news.state)
  asking.get(news.id)?.(news)
  if (news.stage === 'whole') asking.delete(news.id)
}

function show(next: SearchState): void {
  if (next.phase === 'ready' && state.phase !== 'ready') performance.mark('search-ready')
  state = next
  for (const listener of stateListeners) listener()
}

type Wish = SearchWish extends infer One ? (One extends SearchWish ? Omit<One, 'id'> : never) : never

/** Asks for finds; `onAnswer` may be called twice, with the first ones and with all. Returns how to stop listening. */
function askSearch(wish: Wish, onAnswer: (answer: SearchAnswer) => void): () => void {
  wakeSearch()
  const id = ++lastId
  asking.set(id, onAnswer)
  worker?.postMessage({ ...wish, id })
  return () => asking.delete(id)
}

export function useSearchState(): SearchState {
  return useSyncExternalStore(onState, currentState, currentState)
}

const currentState = (): SearchState => state

function onState(listener: () => void): () => void {
  stateListeners.add(listener)
  return () => stateListeners.delete(listener)
}

export interface Searched {
  readonly query: string
  readonly only: string | undefined
  readonly answer: SearchAnswer
}

/**
 * What answers to `query`, in all kinds or in one; the answer to the query before stays until the next comes. It is asked
 * again as the index grows.
 */
export function useSearch(query: string, language: Language, most: number, only?: string): Searched | undefined {
  const [searched, setSearched] = useState<Searched>()
  const progress = useSearchState()
  const isEmpty = query.trim() === ''
  const step = stepOf(progress)
  useEffect(() => {
    if (isEmpty) return
    const wish = { kind: 'find', query, language, most, ...(only !== undefined && { only }) } as const
    return askSearch(wish, (answer) => setSearched({ query, only, answer }))
  }, [query, language, most, only, isEmpty, step])
  return isEmpty ? undefined : searched
}

/** Changes when the same question may have another answer. */
const stepOf = (progress: SearchState): string =>
  progress.phase === 'building'
    ? `building ${Math.floor(progress.share * 10)}`
    : progress.phase === 'ready'
      ? `ready ${progress.round}`
      : progress.phase

/** Records by key, as a list shows them: those opened last. */
export function useShownRecords(keys: readonly string[], language: Language): SearchAnswer['found'] {
  const [found, setFound] = useState<SearchAnswer['found']>([])
  useEffect(() => {
    if (keys.length === 0) return
    return askSearch({ kind: 'show', keys, language }, (answer) => setFound(answer.found))
  }, [keys, language])
  return keys.length === 0 ? none : found
}

const none: SearchAnswer['found'] = []
