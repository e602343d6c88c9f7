// Standard output belongs to the app's own result, so everything said here goes to standard error.

let silent = false
let wordy = Boolean(process.env.ATLAS_VERBOSE)

/** Only stops and what `sayIfVerbose` is asked for are printed from now on. */
export function keepQuiet() {
  silent = true
}

/** The steps of the set-up are explained from now on. */
export function explain() {
  wordy = true
}

/** @param {string} line */
export function say(line) {
  if (!silent) process.stderr.write(`${line}\n`)
}

/** @param {string} line */
export function sayIfVerbose(line) {
  if (wordy) process.stderr.write(`${line}\n`)
}

/** Something only the reader can put right: said in plain words, without a stack. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [status] exit status
   */
  constructor(message, status = 2) {
    super(message)
    this.status = status
  }
}

/**
 * Runs a script's whole work; a `Stop` becomes its message and exit status.
 * @param {() => Promise<number>} work answers the exit status
 */
export async function exitWith(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error.status
  }
}
