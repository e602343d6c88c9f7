import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/**
 * Runs a program to its end and gives its status and output; what it prints is kept, not shown.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function output(program, words, options = {}) {
  const result = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 64 << 20, ...options })
  return {
    status: result.error ? 127 : (result.status ?? 1),
    text: `${result.stdout ?? ''}`,
    errors: result.error ? result.error.message : `${result.stderr ?? ''}`,
  }
}

/**
 * Runs a program to its end without holding anything else up; all it printed, in its order and without colours, and its status.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions & { echo?: boolean }} [options] echo: also show it as it comes
 * @returns {Promise<{ status: number, text: string }>}
 */
export function finished(program, words, { echo = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let text = ''
    const take = (/** @type {string} */ piece) => {
      text += piece
      if (echo) process.stdout.write(piece)
    }
    child.stdout?.setEncoding('utf8').on('data', take)
    child.stderr?.setEncoding('utf8').on('data', take)
    const kill = () => void child.kill()
    process.once('exit', kill)
    child.on('error', (error) => resolve({ status: 127, text: `${text}${program}: ${error.message}\n` }))
    child.on('close', (code) => {
      process.off('exit', kill)
      resolve({ status: code ?? 1, text: stripVTControlCharacters(text) })
    })
  })
}

/**
 * How to call npm: by the npm that runs us where there is one, because on Windows `npm` is a batch file.
 * @param {readonly string[]} words
 * @returns {{ program: string, words: string[], options: { shell?: boolean } }}
 */
export function npmCall(words) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return { program: process.execPath, words: [script, ...words], options: {} }
  if (process.platform === 'win32') return { program: 'npm.cmd', words: [...words], options: { shell: true } }
  return { program: 'npm', words: [...words], options: {} }
}
