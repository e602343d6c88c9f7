import { _electron } from '@playwright/test'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

// How long the program takes from the birth of its page to a home page that says something of the records, with many and
// with few, in turn. The module that fills the records is laid into a copy of the build.

const counts = [100, 100_000]
const rounds = 3
const root = resolve(import.meta.dirname, '../..')
const app = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const profiles = counts.map(() => mkdtempSync(join(tmpdir(), 'atlas-bench-')))
try {
  const built = resolve(root, process.env.ATLAS_OUT || 'out')
  if (!existsSync(join(built, 'main/main.js'))) throw new Error(`no build in ${built}`)
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(built, part), join(app, part), { recursive: true })
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name, productName, version, type: 'module', main: './main/main.js' }))
  process.env.ATLAS_BENCH_OUT = join(app, 'renderer')
  await build({ configFile: join(import.meta.dirname, 'open/vite.config.ts') })

  for (const [at, count] of counts.entries()) await inWindow(profiles[at], (window) => fill(window, count))
  const times = counts.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [at, profile] of profiles.entries()) {
      // The first start after the filling makes what is kept for later ones, the search among it.
      if (round > 0) times[at].push(await inWindow(profile, marksOf))
      else await inWindow(profile, settledDown)
    }
  const middle = (at, mark) => median(times[at].map((marks) => marks[mark]))
  for (const mark of ['opened', 'settled', 'told'])
    process.stderr.write(`${mark}: ${counts.map((count, at) => `${count} records ${middle(at, mark).toFixed(0)} ms`).join(', ')}\n`)
  say('opening with 100,000 records ÷ with 100', middle(1, 'told') / middle(0, 'told'), 'ratio', 1.2)
} finally {
  for (const folder of [app, ...profiles]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function inWindow(profile, work) {
  const running = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [...(process.env.ATLAS_NO_SANDBOX ? ['--no-sandbox'] : []), app, `--profile=${profile}`, '--lang=en'],
  })
  try {
    const window = await running.firstWindow()
    await window.waitForFunction(() => document.documentElement.dataset.settled === 'true', undefined, { timeout: 60_000 })
    return await work(window)
  } finally {
    await running.close()
  }
}

function fill(window, count) {
  return window.evaluate(async ([laidIn, wanted]) => (await import(laidIn)).fillRecords(wanted), ['./filled-records.js', count])
}

async function settledDown(window) {
  await marksOf(window)
  await window.waitForTimeout(20_000)
}

/** Milliseconds from the birth of the window's page; `told`: the home page names a partner. An empty page settles too. */
async function marksOf(window) {
  const told = await window.waitForFunction(() => /Kobe/.test(document.querySelector('main')?.innerText ?? '') && performance.now(), undefined, {
    polling: 'raf',
    timeout: 60_000,
  })
  const marks = await window.evaluate(() => Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])))
  // Asked for after it had settled, so it may have been there earlier.
  return { ...marks, told: Math.max(marks.settled, await told.jsonValue()) }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function say(name, value, unit, goal) {
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toFixed(3)), unit, goal })}\n`)
}
