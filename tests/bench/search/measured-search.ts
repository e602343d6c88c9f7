import { importRecords } from '#data/import-records.ts'
import { openRecords } from '#data/open-records.ts'
import type { SearchAnswer, SearchNews, SearchWish } from '#data/search-news.ts'
import { manyOps, queries } from './many-records.mjs'

// The search of the window itself would wake after some seconds and work beside the one that is measured.
const RealWorker = Worker
window.Worker = function refuse(): never {
  throw new Error('only one search at a time')
} as unknown as typeof Worker

export interface SearchTimes {
  /** Milliseconds from waking the worker to an index that is whole. */
  readonly ready: number
  /** Milliseconds from a key to the first twenty finds, for each key of each query. */
  readonly typing: readonly number[]
  readonly queries: number
  /** Queries whose first finds were not the first twenty of all. */
  readonly differing: number
  /** Queries whose first twenty came before the rest. */
  readonly early: number
}

/** Brings `count` records in and ends when all are saved; milliseconds. */
export async function importedRecords(count: number): Promise<number> {
  const opened = await openRecords()
  if (opened.kind !== 'ready') throw new Error(`records are ${opened.kind}`)
  const ops = manyOps(count)
  const began = performance.now()
  await importRecords('bench', ops)
  return performance.now() - began
}

/** Wakes the search and types into it; ends once the index is kept if `isToBeKept`. */
export async function measuredSearch(workerFile: string, count: number, isToBeKept: boolean): Promise<SearchTimes> {
  const began = performance.now()
  const worker = new RealWorker(new URL(workerFile, location.href), { type: 'module' })
  await heard(worker, (news) => news.kind === 'state' && news.state.phase === 'ready')
  const ready = performance.now() - began
  if (isToBeKept) await new Promise((done) => setTimeout(done, 15_000))
  const typing: number[] = []
  let [id, differing, early] = [0, 0, 0]
  const all = isToBeKept ? [] : queries(Math.floor(count / 50))
  for (const query of all) {
    // Every second letter of every third query is enough; all 200 are asked in whole.
    const stops = id % 3 === 0 ? query.length - 1 : 0
    for (let length = 1; length <= stops; length += 2) typing.push((await asked(worker, ++id, query.slice(0, length))).first)
    const { first, answers } = await asked(worker, ++id, query)
    typing.push(first)
    const [one, whole] = [answers[0], answers.at(-1)]
    if (answers.length > 1) early++
    if (keysOf(one).join() !== keysOf(whole).slice(0, keysOf(one).length).join()) differing++
  }
  worker.terminate()
  return { ready, typing, queries: all.length, differing, early }
}

const keysOf = (answer: SearchAnswer | undefined): readonly string[] =>
  (answer?.found ?? []).slice(0, 20).map(({ kind, id }) => `${kind}/${id}`)

async function asked(worker: Worker, id: number, query: string) {
  const began = performance.now()
  const answers: SearchAnswer[] = []
  let first = 0
  const wish: SearchWish = { kind: 'find', id, query, language: 'en', most: 20 }
  worker.postMessage(wish)
  await heard(worker, (news) => {
    if (news.kind !== 'answer' || news.id !== id) return false
    if (answers.length === 0) first = performance.now() - began
    answers.push(news)
    return news.stage === 'whole'
  })
  return { first, answers }
}

function heard(worker: Worker, isLast: (news: SearchNews) => boolean): Promise<void> {
  return new Promise((done) => {
    const listen = ({ data }: MessageEvent<SearchNews>): void => {
      if (!isLast(data)) return
      worker.removeEventListener('message', listen)
      done()
    }
    worker.addEventListener('message', listen)
  })
}
