import { readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freshFolder } from './bare-window.mjs'
import { say } from './figure.mjs'
import { inWindow, laidIn, laidInApp } from '../fixtures/laid-in-app.mjs'

// The search over 100,000 records in the window of the real app, in the worker of the build: after an import, and after
// the next start.

const count = Number(process.env.ATLAS_BENCH_RECORDS ?? 100_000)
const app = await laidInApp(resolve(import.meta.dirname, 'search/measured-search.ts'))
const profile = freshFolder()
try {
  const worker = readdirSync(join(app, 'renderer/assets')).find((file) => /^search-worker-.*\.js$/.test(file))
  const fresh = await measured(async ([from, file, records]) => {
    const { importedRecords, measuredSearch } = await import(from)
    const importing = await importedRecords(records)
    return { importing, ...(await measuredSearch(file, records, true)) }
  }, worker)
  const later = await measured(async ([from, file, records]) => {
    const { measuredSearch } = await import(from)
    return measuredSearch(file, records, false)
  }, worker)
  const typing = [...later.typing].sort((a, b) => a - b)
  const at = (share) => typing[Math.floor(typing.length * share)]
  process.stderr.write(
    `import ${Math.round(fresh.importing)} ms, typing p50 ${at(0.5).toFixed(1)} p95 ${at(0.95).toFixed(1)} max ${typing.at(-1).toFixed(1)} ms over ${typing.length} keys, ${later.early} of ${later.queries} told early\n`,
  )
  say('search: first 20 finds while typing, p95 on 100,000 records', at(0.95), 'ms', 50)
  say(
    'search: share of 200 queries whose first 20 differ from the full search',
    later.differing / later.queries,
    'share',
    0,
  )
  say('search: ready from the kept index', later.ready, 'ms', 1000)
  say('search: ready after an import of 100,000 rows', fresh.ready / 1000, 's', 15)
} finally {
  for (const folder of [app, profile]) rmSync(folder, { recursive: true, force: true })
}

function measured(work, worker) {
  return inWindow(app, profile, (window) => window.evaluate(work, [laidIn, `./assets/${worker}`, count]))
}
