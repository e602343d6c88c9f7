#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { chromiumWords, ready, readyApp, sayTime } from './setup/ready.mjs'
import { exitWith, explain, keepQuiet, say } from './setup/say.mjs'

// Standard output is the app's alone: whatever the set-up has to say goes to standard error.

const NO_DISPLAY =
  'No display here: the app is running on a virtual one. For a picture of its window: npm start -- --screenshot FILE.png'
const words = process.argv.slice(2).filter((word) => word !== '--verbose')
if (process.argv.includes('--verbose')) explain()
if (words.includes('--quiet')) keepQuiet()

await exitWith(start)

async function start() {
  const begin = performance.now()
  const setUp = await readyApp(await ready())
  sayTime(begin)
  if (setUp.isVirtual && opensWindow()) say(NO_DISPLAY)
  const status = await appStatus(setUp)
  await setUp.end()
  return status
}

/** A command does its job without a window, and a picture or the list of commands is no window to look for either. */
function opensWindow() {
  const isCommand = words[0] !== undefined && !words[0].startsWith('-')
  return !isCommand && !words.some((word) => ['--help', '--version'].includes(word) || word.startsWith('--screenshot'))
}

/**
 * The app's exit status.
 * @param {Awaited<ReturnType<typeof readyApp>>} setUp
 * @returns {Promise<number>}
 */
function appStatus({ executable, app, env }) {
  return new Promise((resolve, reject) => {
    // A group of its own: a Ctrl-C reaches it through us alone, once, because the second one ends Chromium without goodbye.
    const detached = process.platform !== 'win32'
    const child = spawn(executable, [...chromiumWords(env), app, ...words], { stdio: 'inherit', env, detached })
    passSignals(child)
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * A terminal and npm both send the same Ctrl-C; a second one within a second is taken for that.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignals(child) {
  let last = -Infinity
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // From now on the app decides when it ends.
    process.removeAllListeners(signal)
    process.on(signal, () => {
      if (performance.now() - last < 1000) return
      last = performance.now()
      child.kill(signal)
    })
  }
}
