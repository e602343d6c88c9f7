import { _electron } from '@playwright/test'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

// How long the program takes from its process to everything first shown being drawn, with many records and with few, in
// turn. The module that fills the records is laid into a copy of the build.

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
      const marks = await inWindow(profile, marksOf)
      // The first start after the filling builds what is kept for later ones.
      if (round > 0) times[at].push(marks)
    }
  const middle = (at, mark) => median(times[at].map((marks) => marks[mark]))
  for (const mark of ['opened', 'settled'])
    process.stderr.write(`${mark}: ${counts.map((count, at) => `${count} records ${middle(at, mark).toFixed(0)} ms`).join(', ')}\n`)
  say('opening with 100,000 records ÷ with 100', middle(1, 'settled') / middle(0, 'settled'), 'ratio', 1.2)
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

/** Milliseconds from the birth of the window's page. */
function marksOf(window) {
  return window.evaluate(() => Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])))
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function say(name, value, unit, goal) {
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toFixed(3)), unit, goal })}\n`)
}
