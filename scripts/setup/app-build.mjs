import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { finished } from './run.mjs'
import { Stop, say } from './say.mjs'

/** What the build reads. */
const SOURCES = [
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Lies in a folder that the build reads, for the README alone. */
const NOT_BUILT = join('resources', 'pictures')

/**
 * The app is built afterwards, from the sources as they are now; answers the folder to start Electron on.
 * @param {string} root
 * @param {string} [out] the folder of the build, below the root or anywhere
 */
export async function provideBuild(root, out = process.env.ATLAS_OUT || 'out') {
  const folder = resolve(root, out)
  const stamp = join(folder, '.atlas-build')
  const sum = sourcesSum(root)
  const isFresh =
    existsSync(join(folder, 'main', 'main.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum
  if (!isFresh) {
    rmSync(stamp, { force: true })
    await build(root, out)
    writeFileSync(stamp, sum)
  }
  return out === 'out' ? root : standAlone(root, folder)
}

/**
 * Changes when any source changes: the path, size and time of each, which takes a hundredth of reading them.
 * @param {string} root
 * @param {readonly string[]} [sources]
 */
export function sourcesSum(root, sources = SOURCES) {
  const sum = createHash('sha256')
  for (const source of sources) {
    for (const file of filesOf(join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      sum.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return sum.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  if (path.endsWith(NOT_BUILT)) return []
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/**
 * @param {string} root
 * @param {string} out
 */
async function build(root, out) {
  say('Building the app …')
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const done = await finished(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, ATLAS_OUT: out },
  })
  if (done.status !== 0) throw new Stop(`The app could not be built.\n${done.text}`, 1)
}

/**
 * A build elsewhere is started as an app of its own, with the project's name and version.
 * @param {string} root
 * @param {string} folder
 */
function standAlone(root, folder) {
  const { name, productName, version, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  mkdirSync(folder, { recursive: true })
  const manifest = { name, productName, version, type, main: './main/main.js' }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return folder
}
