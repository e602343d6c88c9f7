#!/usr/bin/env node
import { provideBuild } from './setup/app-build.mjs'
import { provideDependencies } from './setup/dependencies.mjs'
import { projectRoot } from './setup/folders.mjs'
import { distFolder, isOfficialWithinReach, officialElectron } from './setup/official-electron.mjs'
import { finished, npmCall } from './setup/run.mjs'
import { Stop, exitWith, say } from './setup/say.mjs'
import { programPath } from './setup/system-libraries.mjs'

// Called on demand and no dependency: it would bring 279 packages that only who packs needs.
const BUILDER = 'electron-builder@26.17.0'
const KINDS = ['dir', 'zip', 'tar.gz', 'deb', 'AppImage', 'nsis', 'dmg']
const USAGE = `npm run pack                       everything for this system (electron-builder.yml)
npm run pack -- dir                an unpacked folder, to try it
npm run pack -- KIND [--arm64]     one of: ${KINDS.join(', ')}

Every kind needs the official Electron (its download, or the copy of an earlier one).
Besides that, zip and tar.gz need 7-Zip (p7zip-full), and nsis, dmg, AppImage and deb need
tools that ${BUILDER.replace('@', ' ')} downloads by itself: those kinds need the network.
`

const [kind, ...words] = process.argv.slice(2)

await exitWith(async () => {
  if (kind === '--help') return printed(USAGE)
  if (kind !== undefined && !KINDS.includes(kind)) throw new Stop(`"${kind}" is no kind of package.\n${USAGE}`)
  await provideDependencies(projectRoot)
  const runtime = await runtimeWords()
  await provideBuild(projectRoot, 'out')
  say('Packing …')
  const npm = npmCall([
    'exec',
    '--yes',
    `--package=${BUILDER}`,
    '--',
    'electron-builder',
    ...kindWords(),
    ...words,
    ...runtime,
  ])
  const env = { ...process.env, ...sevenZip() }
  const { status } = await finished(npm.program, npm.words, { cwd: projectRoot, env, echo: true, ...npm.options })
  say(status === 0 ? 'The packages are in dist/.' : 'The packages could not be made.')
  return status
})

/** @param {string} text */
function printed(text) {
  process.stdout.write(text)
  return 0
}

function kindWords() {
  if (kind === undefined) return []
  if (kind === 'dir') return ['--dir']
  const system = { win32: '--win', darwin: '--mac' }[/** @type {string} */ (process.platform)] ?? '--linux'
  return [kind === 'nsis' ? '--win' : kind === 'dmg' ? '--mac' : system, kind]
}

/** A runtime unpacked here for this machine spares its download; packages never carry the stand-in. */
async function runtimeWords() {
  const official = officialElectron()
  if (official && words.length === 0 && kind === 'dir') return [`-c.electronDist=${distFolder(official)}`]
  if (official || (await isOfficialWithinReach())) return []
  throw new Stop(
    'Packages carry the official Electron, and its download does not answer. Name a mirror in ELECTRON_MIRROR, or try again with a connection.',
  )
}

function sevenZip() {
  const program = programPath('7za') ?? programPath('7z')
  return program && process.platform === 'linux' ? { ELECTRON_BUILDER_7ZIP_PATH: program } : {}
}
