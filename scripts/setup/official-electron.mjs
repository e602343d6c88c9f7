import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectRoot } from './folders.mjs'
import { finished } from './run.mjs'
import { say, sayIfVerbose } from './say.mjs'

const RELEASES = 'https://github.com/electron/electron/releases/download/'
/** How long a server that may be out of reach is given to answer. */
const ANSWER_MS = 8_000
const DOWNLOAD_MS = 600_000

/** @returns {string} the folder of Electron's own package */
function packageFolder() {
  return join(projectRoot, 'node_modules', 'electron')
}

/** The executable of the official runtime where it is complete and of the version we ask for, or undefined. */
export function officialElectron() {
  const program = textOf(join(packageFolder(), 'path.txt'))
  const present = textOf(join(packageFolder(), 'dist', 'version'))?.replace(/^v/, '')
  if (!program || present !== wantedVersion()) return undefined
  const executable = join(packageFolder(), 'dist', program)
  return existsSync(executable) ? executable : undefined
}

/**
 * Downloads the official runtime by its package's own installer, which checks it against its checksums; undefined when
 * its server does not answer or the download breaks off.
 */
export async function downloadedOfficialElectron() {
  const version = wantedVersion()
  if (!version) return undefined
  if (!(await isOfficialWithinReach(version))) {
    sayIfVerbose(`Electron ${version}: the official download does not answer.`)
    return undefined
  }
  say(`Fetching Electron ${version} (about 120 MB, once) …`)
  const done = await finished(process.execPath, [join(packageFolder(), 'install.js')], { timeout: DOWNLOAD_MS })
  if (done.status !== 0) say(`The download broke off.\n${done.text.trim()}`)
  return officialElectron()
}

/** Whether the official archive can be had: kept by an earlier download, or offered by a server that answers. */
export async function isOfficialWithinReach(version = wantedVersion()) {
  return version !== undefined && (isArchiveCached(version) || (await isReachable(archiveAddress(version))))
}

/**
 * Where the archive lies, honouring the mirrors that Electron's own installer knows.
 * @param {string} version
 */
export function archiveAddress(version, env = process.env) {
  const mirror = env.npm_config_electron_mirror || env.ELECTRON_MIRROR || RELEASES
  const folder = (env.ELECTRON_CUSTOM_DIR || `v${version}`).replace('{{ version }}', version)
  return `${mirror}${folder}/${archiveName(version)}`
}

/** @param {string} version */
function archiveName(version) {
  return `electron-v${version}-${process.platform}-${process.arch}.zip`
}

/**
 * Whether Electron's installer has the archive in its own cache and needs no server.
 * @param {string} version
 */
function isArchiveCached(version) {
  const cache = installerCache()
  if (!existsSync(cache)) return false
  return readdirSync(cache, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && existsSync(join(cache, entry.name, archiveName(version))),
  )
}

function installerCache() {
  if (process.env.electron_config_cache) return process.env.electron_config_cache
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'electron', 'Cache')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron')
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron')
}

/** @param {string} address */
async function isReachable(address) {
  // Behind a proxy only the installer knows the way.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) })
    return answer.ok
  } catch {
    return false
  }
}

/**
 * The folder that `ELECTRON_OVERRIDE_DIST_PATH` must name for an executable.
 * @param {string} executable
 */
export function distFolder(executable) {
  const bundle = executable.lastIndexOf(join('Electron.app', 'Contents', 'MacOS'))
  return bundle > 0 ? dirname(executable.slice(0, bundle + 1)) : dirname(executable)
}

/** @returns {string | undefined} */
function wantedVersion() {
  const manifest = textOf(join(packageFolder(), 'package.json'))
  return manifest && JSON.parse(manifest).version
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
