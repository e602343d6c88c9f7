import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { freshFolder } from './bare-window.mjs'
import { median, say } from './figure.mjs'
import { inWindow, laidIn, laidInApp } from '../fixtures/laid-in-app.mjs'

// How long the program takes from the birth of its page to a home page that says something of the records, with many and
// with few, in turn.

const counts = [100, 100_000]
const rounds = 3
const app = await laidInApp(resolve(import.meta.dirname, 'open/filled-records.ts'))
const profiles = counts.map(freshFolder)
try {
  for (const [at, count] of counts.entries()) await inWindow(app, profiles[at], (window) => fill(window, count))
  const times = counts.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [at, profile] of profiles.entries()) {
      // The first start after the filling makes what is kept for later ones, the search among it.
      if (round > 0) times[at].push(await inWindow(app, profile, marksOf))
      else await inWindow(app, profile, settledDown)
    }
  const middle = (at, mark) => median(times[at].map((marks) => marks[mark]))
  for (const mark of ['opened', 'settled', 'told'])
    process.stderr.write(
      `${mark}: ${counts.map((count, at) => `${count} records ${middle(at, mark).toFixed(0)} ms`).join(', ')}\n`,
    )
  say('opening with 100,000 records ÷ with 100', middle(1, 'told') / middle(0, 'told'), 'ratio', 1.2)
} finally {
  for (const folder of [app, ...profiles]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function fill(window, count) {
  return window.evaluate(async ([from, wanted]) => (await import(from)).fillRecords(wanted), [laidIn, count])
}

async function settledDown(window) {
  await marksOf(window)
  await window.waitForTimeout(20_000)
}

/** Milliseconds from the birth of the window's page; `told`: the home page names a partner. An empty page settles too. */
async function marksOf(window) {
  const told = await window.waitForFunction(
    () => /Kobe/.test(document.querySelector('main')?.innerText ?? '') && performance.now(),
    undefined,
    {
      polling: 'raf',
      timeout: 60_000,
    },
  )
  const marks = await window.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])),
  )
  // Asked for after it had settled, so it may have been there earlier.
  return { ...marks, told: Math.max(marks.settled, await told.jsonValue()) }
}
