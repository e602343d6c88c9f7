#!/usr/bin/env node
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectRoot } from './setup/folders.mjs'
import { finished } from './setup/run.mjs'

// Each environment is checked with its own library: a rule of the domain must not compile with `window` in it.

const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc')
const memory = join(projectRoot, 'node_modules', '.cache', 'types')
const ROOMS = ['.', 'src-main', 'src-renderer', 'scripts', 'tests']

for (const config of configs()) {
  const name = relative(projectRoot, config)
  const record = join(memory, `${name.replaceAll(/[\\/]/g, '-')}.tsbuildinfo`)
  const words = [compiler, '-p', config, '--noEmit', '--incremental', '--tsBuildInfoFile', record]
  const { status, text } = await finished(process.execPath, words, { cwd: projectRoot })
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'} ${name}\n${text}`)
  if (status !== 0) process.exitCode = 1
}

function configs() {
  return ROOMS.flatMap((room) => configsBelow(join(projectRoot, room), room === '.' ? 0 : 2))
}

/**
 * @param {string} folder
 * @param {number} depth how many levels further down to look
 * @returns {string[]}
 */
function configsBelow(folder, depth) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth > 0 ? configsBelow(path, depth - 1) : []
    return /^tsconfig.*\.json$/.test(entry.name) ? [path] : []
  })
}
