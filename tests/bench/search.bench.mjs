import { _electron } from '@playwright/test'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { say } from './figure.mjs'

// The search over 100,000 records in the window of the real app, in the worker of the build: after an import, and after
// the next start. The module that measures is laid into a copy of the build.

const count = Number(process.env.ATLAS_BENCH_RECORDS ?? 100_000)
const root = resolve(import.meta.dirname, '../..')
const app = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const profile = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
try {
  const built = resolve(root, process.env.ATLAS_OUT || 'out')
  if (!existsSync(join(built, 'main/main.js'))) throw new Error(`no build in ${built}`)
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(built, part), join(app, part), { recursive: true })
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const about = { name, productName, version, type: 'module', main: './main/main.js' }
  writeFileSync(join(app, 'package.json'), JSON.stringify(about))
  process.env.ATLAS_BENCH_OUT = join(app, 'renderer')
  await build({ configFile: join(import.meta.dirname, 'search/vite.config.ts') })
  const worker = readdirSync(join(app, 'renderer/assets')).find((file) => /^search-worker-.*\.js$/.test(file))

  const fresh = await inWindow(async ([laidIn, file, records]) => {
    const { importedRecords, measuredSearch } = await import(laidIn)
    const importing = await importedRecords(records)
    return { importing, ...(await measuredSearch(file, records, true)) }
  }, worker)
  const later = await inWindow(async ([laidIn, file, records]) => {
    const { measuredSearch } = await import(laidIn)
    return measuredSearch(file, records, false)
  }, worker)
  const typing = [...later.typing].sort((a, b) => a - b)
  const at = (share) => typing[Math.floor(typing.length * share)]
  process.stderr.write(
    `import ${Math.round(fresh.importing)} ms, typing p50 ${at(0.5).toFixed(1)} p95 ${at(0.95).toFixed(1)} max ${typing.at(-1).toFixed(1)} ms over ${typing.length} keys, ${later.early} of ${later.queries} told early\n`,
  )
  say('search: first 20 finds while typing, p95 on 100,000 records', at(0.95), 'ms', 50)
  say('search: share of 200 queries whose first 20 differ from the full search', later.differing / later.queries, 'share', 0)
  say('search: ready from the kept index', later.ready, 'ms', 1000)
  say('search: ready after an import of 100,000 rows', fresh.ready / 1000, 's', 15)
} finally {
  rmSync(app, { recursive: true, force: true })
  rmSync(profile, { recursive: true, force: true })
}

async function inWindow(work, worker) {
  const running = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [app, `--user-data-dir=${profile}`, '--lang=en'],
  })
  try {
    const window = await running.firstWindow()
    await window.waitForFunction(() => document.documentElement.dataset.settled === 'true')
    return await window.evaluate(work, ['./measured-search.js', `./assets/${worker}`, count])
  } finally {
    await running.close()
  }
}
