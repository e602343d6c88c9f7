import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished, npmCall } from './run.mjs'
import { Stop, say } from './say.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * The packages of the lock file are in `node_modules` afterwards.
 * @param {string} root the project's folder
 */
export async function provideDependencies(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(root, 'node_modules', '.atlas-stamp')
  const sum = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) return
  if (!isInstalled(root, JSON.parse(lock).packages)) await install(root)
  writeFileSync(stamp, sum)
}

/**
 * Whether npm's own record of what it installed agrees with the lock: then someone has run npm by hand already.
 * @param {string} root
 * @param {LockedPackages} locked
 */
function isInstalled(root, locked) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  return differingPackages(locked, JSON.parse(readFileSync(record, 'utf8')).packages).length === 0
}

/**
 * The packages that should be installed and are not, in another version, or are no longer wanted.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function differingPackages(locked, installed) {
  const absent = Object.entries(locked).filter(
    ([path, { version, optional }]) =>
      // An optional package may be left out, because it is for another system, but not be another version.
      path !== '' && installed[path]?.version !== version && !(optional && !(path in installed)),
  )
  const unwanted = Object.keys(installed).filter((path) => !(path in locked))
  return [...absent.map(([path]) => path), ...unwanted]
}

/** @param {string} root */
async function install(root) {
  say('Installing the packages of package-lock.json (once, up to a minute) …')
  const npm = npmCall(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  const done = await finished(npm.program, npm.words, { cwd: root, ...npm.options })
  if (done.status !== 0) throw new Stop(`The packages could not be installed.\n${done.text}`, 1)
}
