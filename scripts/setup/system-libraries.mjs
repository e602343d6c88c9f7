import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { missingLibraries, packagesFor } from './debian-packages.mjs'
import { output } from './run.mjs'
import { Stop, say } from './say.mjs'

/** 1.6 MB and TrueType; the Noto fonts for Chinese, Japanese and Korean have 56 MB. */
const CJK_FONT = 'fonts-wqy-microhei'

/**
 * What the runtime needs from a Linux system is there afterwards: installed when we are root on Debian or its kin, else
 * a `Stop` with the exact line to type. Missing fonts alone stop nobody, because the window brings its own.
 * @param {string} executable
 * @param {{ display: boolean, pdfTools: boolean }} needs
 */
export function provideSystemLibraries(executable, needs) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries(output('ldd', [executable]).text)
  const programs = missingPrograms(needs)
  const fonts = missingFonts()
  if (libraries.length + programs.length + fonts.length === 0) return
  const isStop = libraries.length + programs.length > 0
  if (!programPath('apt-get'))
    return sayOrStop(isStop, `This system lacks ${[...libraries, ...programs, ...fonts].join(' ')}.`)
  if (isRoot()) update()
  const { packages, unknown } = packagesFor(libraries, isOffered)
  const wanted = [...packages, ...programs, ...fonts]
  if (!isRoot())
    return sayOrStop(
      isStop,
      `Some system packages are missing. Type this line, then start again:\n  ${lineToType(wanted)}`,
    )
  if (wanted.length > 0) install(wanted, isStop)
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

/**
 * @param {{ display: boolean, pdfTools: boolean }} needs
 * @returns {string[]} packages
 */
function missingPrograms({ display, pdfTools }) {
  return [
    ...(display && !programPath('Xvfb') ? ['xvfb', 'xauth'] : []),
    ...(pdfTools && !programPath('pdftotext') ? ['poppler-utils'] : []),
  ]
}

/**
 * The window has its own fonts; the system's are for menus, dialogs and printing.
 * @returns {string[]} packages
 */
function missingFonts() {
  const listing = output('fc-list', [':lang=zh', 'family'])
  if (listing.status === 0 && listing.text.trim() !== '') return []
  return programPath('fc-list') ? [CJK_FONT] : ['fontconfig', CJK_FONT]
}

/**
 * @param {boolean} isStop
 * @param {string} message
 */
function sayOrStop(isStop, message) {
  if (isStop) throw new Stop(message)
  say(message)
}

function update() {
  if (output('apt-get', ['update', '-qq']).status !== 0)
    say('The package lists could not be refreshed; going on with those that are there.')
}

/**
 * @param {readonly string[]} packages
 * @param {boolean} isStop
 */
function install(packages, isStop) {
  say(`Installing ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = output('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  if (done.status !== 0)
    sayOrStop(
      isStop,
      `The system packages could not be installed. Try yourself:\n  ${lineToType(packages)}\n${done.errors.trim()}`,
    )
}

/** @param {readonly string[]} packages */
function lineToType(packages) {
  const sudo = isRoot() ? '' : 'sudo '
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

/** @param {string} name */
function isOffered(name) {
  return output('apt-cache', ['show', '--no-all-versions', name]).status === 0
}
