import { provideBuild } from './app-build.mjs'
import { provideDependencies } from './dependencies.mjs'
import { hasDisplay, virtualDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { projectRoot } from './folders.mjs'
import { distFolder } from './official-electron.mjs'
import { isSandboxOff } from './sandbox.mjs'
import { sayIfVerbose } from './say.mjs'
import { provideSystemLibraries } from './system-libraries.mjs'

/**
 * @typedef {object} Ready what a start needs
 * @property {string} executable the Electron runtime
 * @property {NodeJS.ProcessEnv} env the environment for the app and for every tool that starts it
 * @property {boolean} isVirtual whether the display is a virtual one that we started
 * @property {() => Promise<void>} end ends the virtual display
 */

/**
 * Everything but the build is there afterwards, and costs a fraction of a second when it was there before.
 * @param {{ pdfTools?: boolean }} [needs]
 * @returns {Promise<Ready>}
 */
export async function ready({ pdfTools = false } = {}) {
  endOnSignals()
  if (process.env.npm_lifecycle_event) endWithParent()
  const isVirtual = !hasDisplay()
  await provideDependencies(projectRoot)
  const executable = await electronRuntime()
  provideSystemLibraries(executable, { display: isVirtual, pdfTools })
  const display = isVirtual ? await virtualDisplay() : undefined
  sayIfVerbose(`Display: ${display?.name ?? 'the one that is there'}`)
  return { executable, env: launchEnvironment(executable, display?.name), isVirtual, end: async () => display?.end() }
}

/**
 * The app's build and the folder to start it from, added to what `ready` has made.
 * @param {Ready} setUp
 * @returns {Promise<Ready & { app: string }>}
 */
export async function readyApp(setUp) {
  const app = await provideBuild(projectRoot)
  return { ...setUp, app, env: { ...setUp.env, ATLAS_APP: app } }
}

/**
 * Words for Chromium that go before the app's folder.
 * @param {NodeJS.ProcessEnv} env as made by `ready`
 */
export function chromiumWords(env) {
  // Its own log lines (D-Bus, GPU) would bury the app's one line on standard error; only fatal ones are left.
  const quiet = env.ATLAS_VERBOSE ? [] : ['--log-level=3']
  return env.ATLAS_NO_SANDBOX ? [...quiet, '--no-sandbox'] : quiet
}

/** @param {number} begin as given by `performance.now()` */
export function sayTime(begin) {
  sayIfVerbose(`set-up took ${Math.round(performance.now() - begin)} ms`)
}

/** An interruption ends us by `process.exit`, whose listeners take the display and the programs we run with us. */
function endOnSignals() {
  for (const [signal, status] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(status))
  }
}

/** Whoever ends npm ends only the shell between npm and us; without this the app would go on unseen. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1000).unref()
}

/**
 * @param {string} executable
 * @param {string | undefined} display
 * @returns {NodeJS.ProcessEnv}
 */
function launchEnvironment(executable, display) {
  const env = { ...process.env }
  // Left behind by some editors' terminals, it would make the runtime a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  return {
    ...env,
    ATLAS_ELECTRON: executable,
    ELECTRON_EXEC_PATH: executable,
    ELECTRON_OVERRIDE_DIST_PATH: distFolder(executable),
    ...(isSandboxOff(executable) ? { ATLAS_NO_SANDBOX: '1' } : {}),
    ...(display ? { DISPLAY: display } : {}),
  }
}
