#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { none, stepCounts, total } from './checks/counts.mjs'
import { e2e, quickParts } from './checks/parts.mjs'
import { ready, readyApp } from './setup/ready.mjs'
import { Stop, exitWith } from './setup/say.mjs'

// `npm test` runs every part; `npm test -- unit` one of them; what follows a single part's name is for its tool.

/** @typedef {import('./checks/counts.mjs').Counts} Counts */

const AT_A_TIME = 2
const parts = ['build', ...Object.keys(quickParts), 'e2e']
const typed = process.argv.slice(2)
const firstOther = typed.findIndex((word) => !parts.includes(word))
const named = typed.slice(0, firstOther < 0 ? undefined : firstOther)
const words = firstOther < 0 ? [] : typed.slice(firstOther)
/** Said once more at the end, where what a part printed is long gone by. @type {string[]} */
const failedTests = []
const reports = mkdtempSync(join(tmpdir(), 'atlas-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

await exitWith(async () => {
  if (words.length > 0 && named.length !== 1) throw new Stop(`Name one part first: ${parts.join(', ')}`)
  const begin = performance.now()
  // Without it the tools colour what they print even into a file, where a build server is recognised.
  process.env.NO_COLOR = '1'
  delete process.env.FORCE_COLOR
  const setUp = await ready({ pdfTools: true })
  line('ok', 'set-up', begin)
  const { passed, failed, skipped } = await allCounts(setUp)
  await setUp.end()
  for (const name of failedTests) process.stdout.write(`FAILED ${name}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  return failed === 0 && passed > 0 ? 0 : 1
})

/**
 * Two parts at a time; the windows come last and have the machine to themselves.
 * @param {import('./setup/ready.mjs').Ready} setUp
 */
async function allCounts(setUp) {
  let app = ''
  /** @type {Counts[]} */
  const counts = []
  /** @type {(() => Promise<Counts>)[]} */
  const jobs = []
  if (isWanted('build') || isWanted('e2e')) {
    jobs.push(() =>
      shown('build', async () => ({ text: '', counts: ((app = (await readyApp(setUp)).app), stepCounts(0)) })),
    )
  }
  for (const [name, part] of Object.entries(quickParts)) {
    if (isWanted(name)) jobs.push(() => shown(name, () => part({ env: setUp.env, reports, words })))
  }
  const next = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) counts.push(await job())
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, next))
  if (!isWanted('e2e')) return total(counts)
  if (!app) return total([...counts, notRun('e2e')])
  const env = { ...setUp.env, ATLAS_APP: app }
  return total([...counts, await shown('e2e', () => e2e({ env, reports, words }))])
}

/** @param {string} name */
function isWanted(name) {
  return named.length === 0 || named.includes(name)
}

/**
 * Runs a part and says in one line how it went; what it printed only when it failed.
 * @param {string} name
 * @param {() => Promise<import('./checks/parts.mjs').Outcome>} part
 */
async function shown(name, part) {
  const begin = performance.now()
  const { text, counts, failures = [] } = await part().catch(failure)
  failedTests.push(...failures)
  const isFine = counts.failed === 0
  line(isFine ? 'ok' : 'FAILED', name, begin, counts)
  if (!isFine && name !== 'e2e') process.stdout.write(`${text.trim()}\n`)
  return counts
}

/**
 * @param {unknown} error
 * @returns {import('./checks/parts.mjs').Outcome}
 */
function failure(error) {
  const text = error instanceof Stop ? error.message : error instanceof Error ? `${error.stack}` : String(error)
  return { text, counts: stepCounts(1) }
}

/** @param {string} name */
function notRun(name) {
  process.stdout.write(`FAILED ${name}: not run, because the app could not be built\n`)
  return { ...none, failed: 1 }
}

/**
 * @param {string} state
 * @param {string} name
 * @param {number} begin
 * @param {Counts} [counts]
 */
function line(state, name, begin, counts) {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  const tests =
    counts && counts.passed + counts.failed + counts.skipped > 1 ? `  ${Object.values(counts).join(' / ')}` : ''
  process.stdout.write(`${state.padEnd(7)}${name.padEnd(10)}${seconds.padStart(6)} s${tests}\n`)
}
