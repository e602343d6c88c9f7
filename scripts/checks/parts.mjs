import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../setup/folders.mjs'
import { finished } from '../setup/run.mjs'
import { judged, playwrightCounts, stepCounts, vitestCounts, vitestFailures } from './counts.mjs'

/**
 * @typedef {{ text: string, counts: import('./counts.mjs').Counts, failures?: readonly string[] }} Outcome
 *   failures: the names of the tests that failed, where the tool's own last words do not say them
 * @typedef {{ env: NodeJS.ProcessEnv, reports: string, words: readonly string[] }} Circumstances
 *   words: what was typed after the part's name
 * @typedef {(circumstances: Circumstances) => Promise<Outcome>} Part
 */

/** The parts of `npm test` besides the build, by name. @type {Readonly<Record<string, Part>>} */
export const quickParts = {
  lint: step('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  unit,
  types: (circumstances) => program([join(projectRoot, 'scripts', 'types.mjs')], circumstances),
  'dead-code': step('knip/bin/knip.js', []),
}

/** @type {Part} */
export async function e2e({ env, reports, words }) {
  const report = join(reports, 'e2e.json')
  const { status, text } = await finished(
    process.execPath,
    [tool('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...words],
    { cwd: projectRoot, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, echo: true },
  )
  return { text, counts: judged(readReport(report, playwrightCounts), status) }
}

/** @type {Part} */
async function unit({ env, reports, words }) {
  const report = join(reports, 'unit.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { status, text } = await finished(
    process.execPath,
    [tool('vitest/vitest.mjs'), 'run', ...reporters, ...words],
    {
      cwd: projectRoot,
      env,
    },
  )
  const read = readReport(report, (/** @type {import('./counts.mjs').VitestReport} */ all) => ({
    counts: vitestCounts(all),
    failures: vitestFailures(all),
  }))
  return { text, counts: judged(read?.counts, status), failures: read?.failures ?? [] }
}

/**
 * @param {string} path of the program inside node_modules
 * @param {readonly string[]} fixedWords
 * @returns {Part}
 */
function step(path, fixedWords) {
  return (circumstances) => program([tool(path), ...fixedWords], circumstances)
}

/**
 * @param {readonly string[]} call
 * @param {Circumstances} circumstances
 * @returns {Promise<Outcome>}
 */
async function program(call, { env, words }) {
  const { status, text } = await finished(process.execPath, [...call, ...words], { cwd: projectRoot, env })
  return { text, counts: stepCounts(status) }
}

/**
 * @template Report, Read
 * @param {string} file
 * @param {(report: Report) => Read} read
 */
function readReport(file, read) {
  if (!existsSync(file)) return undefined
  const result = read(JSON.parse(readFileSync(file, 'utf8')))
  rmSync(file)
  return result
}

/** @param {string} path */
function tool(path) {
  return join(projectRoot, 'node_modules', ...path.split('/'))
}
