import { existsSync } from 'node:fs'
import { cachedFallback, hasFallback, makeFallback } from './fallback-electron.mjs'
import { downloadedOfficialElectron, officialElectron } from './official-electron.mjs'
import { Stop, sayIfVerbose } from './say.mjs'

/**
 * The executable of the Electron runtime to use, fetched where there is none yet: the one named by
 * `ELECTRON_EXEC_PATH`, else the official one, else on 64-bit Linux the stand-in of `fallback-electron.mjs`.
 */
export async function electronRuntime() {
  const executable = givenRuntime() ?? officialElectron() ?? (await keptFallback()) ?? (await fetchedRuntime())
  sayIfVerbose(`Runtime: ${executable}`)
  return executable
}

function givenRuntime() {
  const given = process.env.ELECTRON_EXEC_PATH
  if (given && !existsSync(given)) throw new Stop(`ELECTRON_EXEC_PATH names a file that is not there: ${given}`)
  return given || undefined
}

async function keptFallback() {
  return hasFallback() ? await cachedFallback() : undefined
}

async function fetchedRuntime() {
  const official = await downloadedOfficialElectron()
  if (official) return official
  if (hasFallback()) return makeFallback()
  throw new Stop(
    'Electron could not be downloaded. Check the connection, or name a mirror in ELECTRON_MIRROR, or the path of an Electron executable in ELECTRON_EXEC_PATH.',
    1,
  )
}
