import { spawn } from 'node:child_process'
import { parkPointer } from './park-pointer.mjs'
import { Stop, sayIfVerbose } from './say.mjs'

const SCREEN = '1920x1200x24'
const PATIENCE = 10_000

/**
 * Whether a window can be shown here.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Starts a virtual display on a number the server finds free, and gives its name and how to end it.
 * @returns {Promise<{ name: string, end: () => Promise<void> }>}
 */
export async function virtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    // Its own group: a Ctrl-C in the terminal is for the app, which needs its display until it has closed.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const kill = () => void server.kill()
  process.once('exit', kill)
  const number = await displayNumber(server)
  server.unref()
  server.stderr?.destroy()
  await parkPointer(`:${number}`).catch((error) => sayIfVerbose(`The pointer stays in the middle: ${error.message}`))
  const end = async () => {
    server.ref()
    kill()
    await gone
  }
  return { name: `:${number}`, end }
}

/** @param {import('node:child_process').ChildProcess} server */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = ''
    const stop = (/** @type {string} */ why) => reject(new Stop(`The virtual display did not start: ${why.trim()}`, 1))
    const timer = setTimeout(() => stop(complaint || 'no answer'), PATIENCE)
    server.stderr?.on('data', (text) => (complaint += text))
    server.on('error', (error) => stop(error.message))
    server.on('exit', () => stop(complaint || 'it ended'))
    server.stdio[3]?.on('data', (text) => {
      clearTimeout(timer)
      server.stdio[3]?.removeAllListeners()
      resolve(`${text}`.trim())
    })
  })
}
