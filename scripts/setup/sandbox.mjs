import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { output } from './run.mjs'
import { say } from './say.mjs'

/**
 * Whether Chromium's sandbox cannot work here, so that the app would not start with it: for root, and on Linux systems
 * that keep ordinary users from making namespaces.
 * @param {string} executable
 */
export function isSandboxOff(executable) {
  if (process.platform !== 'linux') return false
  if (process.getuid?.() === 0) return true
  const program = join(dirname(executable), 'chrome-sandbox')
  if (isSetUidRoot(program) || mayMakeNamespaces()) return false
  say(
    `This system keeps the app's inner sandbox from working, so it runs without. To switch it on:\n  sudo chown root:root ${program} && sudo chmod 4755 ${program}`,
  )
  return true
}

/** @param {string} program */
function isSetUidRoot(program) {
  const found = statSync(program, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0
}

function mayMakeNamespaces() {
  return output('unshare', ['--user', '--map-root-user', 'true']).status === 0
}
