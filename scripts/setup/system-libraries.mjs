import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { missingLibraries, packagesFor } from './debian-packages.mjs'
import { output } from './run.mjs'
import { Stop, say } from './say.mjs'

/** 1.6 MB and TrueType; the Noto fonts for Chinese, Japanese and Korean have 56 MB. */
const CJK_FONT = 'fonts-wqy-microhei'

/**
 * What the runtime needs from a Linux system is there afterwards: installed when we are root on Debian or its
 * kin, else a `Stop` with the exact line to type.
 * @param {string} executable
 * @param {{ display: boolean, pdfTools: boolean }} needs
 */
export function provideSystemLibraries(executable, needs) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries(output('ldd', [executable]).text)
  const extras = missingExtras(needs)
  if (libraries.length + extras.length === 0) return
  if (!programPath('apt-get')) throw new Stop(lineWithoutApt(libraries, extras))
  if (isRoot()) update()
  const { packages, unknown } = packagesFor(libraries, isOffered)
  const wanted = [...packages, ...extras]
  if (!isRoot())
    throw new Stop(`Some system packages are missing. Type this line, then start again:\n  ${lineToType(wanted)}`)
  if (wanted.length > 0) install(wanted)
  const still = missingLibraries(output('ldd', [executable]).text)
  if (still.length > 0)
    throw new Stop(`These system libraries are missing: ${[...new Set([...still, ...unknown])].join(' ')}`)
}

function isRoot() {
  return process.getuid?.() === 0
}

/**
 * Where a program is that a shell would find by its name, or undefined.
 * @param {string} program
 */
export function programPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
}

/** @param {{ display: boolean, pdfTools: boolean }} needs */
function missingExtras(needs) {
  const extras = []
  if (needs.display && !programPath('Xvfb')) extras.push('xvfb', 'xauth')
  if (needs.pdfTools && !programPath('pdftotext')) extras.push('poppler-utils')
  if (!hasChineseFont()) extras.push(CJK_FONT)
  return extras
}

/** The window has its own fonts; the system's are for menus, dialogs and printing. */
function hasChineseFont() {
  const fonts = output('fc-list', [':lang=zh', 'family'])
  return fonts.status === 0 && fonts.text.trim() !== ''
}

function update() {
  if (output('apt-get', ['update', '-qq']).status !== 0)
    say('The package lists could not be refreshed; going on with those that are there.')
}

/** @param {readonly string[]} packages */
function install(packages) {
  say(`Installing ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = output('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  if (done.status !== 0)
    throw new Stop(
      `The system packages could not be installed. Try yourself:\n  ${lineToType(packages)}\n${done.errors.trim()}`,
    )
}

/** @param {readonly string[]} packages */
function lineToType(packages) {
  const sudo = isRoot() ? '' : 'sudo '
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

/**
 * @param {readonly string[]} libraries
 * @param {readonly string[]} extras Debian's names
 */
function lineWithoutApt(libraries, extras) {
  return `This system has no apt-get. Install what brings: ${[...libraries, ...extras].join(' ')}`
}

/** @param {string} name */
function isOffered(name) {
  return output('apt-cache', ['show', '--no-all-versions', name]).status === 0
}
