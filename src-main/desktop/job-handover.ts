import type { CommandResult } from '#contract/command.ts'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import type { CommandStart } from './command-words.ts'
import { writeWhole } from './whole-file.ts'

/*
 * A command whose profile is open in a running app is handed to that app with the single-instance lock's data. The way
 * back is two small files in the profile: one touched every second while the job is worked on, one with the result.
 */

export interface Handover {
  readonly kind: 'command'
  /** Names the answer; 32 hexadecimal digits. */
  readonly id: string
  readonly start: CommandStart
}

/** The job that another process handed over, or `undefined` when it asked only for the window. */
export function handedOver(given: unknown): Handover | undefined {
  const checked = v.safeParse(handoverSchema, given)
  return checked.success ? (checked.output as Handover) : undefined
}

/** Throws away what callers left that were ended before they read their answer. */
export function forgetOldAnswers(profile: string): void {
  rmSync(folder(profile), { recursive: true, force: true })
}

/** Shows the caller that its job is being worked on, until the result is written. */
export function beginAnswer(profile: string, id: string): (result: CommandResult) => Promise<void> {
  mkdirSync(folder(profile), { recursive: true })
  const busy = busyFile(profile, id)
  writeFileSync(busy, '')
  const beat = setInterval(() => {
    const now = new Date()
    utimesSync(busy, now, now)
  }, 1000)
  return async (result) => {
    clearInterval(beat)
    await writeWhole(resultFile(profile, id), JSON.stringify(result))
    rmSync(busy, { force: true })
  }
}

/**
 * The result of a job that was handed over; status 3 when nobody works on it within `patience` ms.
 * `handOverAgain` is called while nobody has begun, and says true when the other process has gone: then `undefined`.
 */
export async function awaitedAnswer(
  profile: string,
  id: string,
  handOverAgain: () => boolean,
  patience = 15_000,
): Promise<CommandResult | undefined> {
  let lastSign = Date.now()
  let lastAsked = Date.now()
  for (;;) {
    const result = readResult(resultFile(profile, id))
    if (result) {
      rmSync(resultFile(profile, id), { force: true })
      return result
    }
    const beat = beatTime(busyFile(profile, id))
    if (beat !== undefined) lastSign = Math.max(lastSign, beat)
    else if (Date.now() - lastAsked > 1500) {
      lastAsked = Date.now()
      if (handOverAgain()) return undefined
    }
    if (Date.now() - lastSign > patience) {
      rmSync(busyFile(profile, id), { force: true })
      return { status: 3, problem: 'the profile is open in another window of the program, which does not answer' }
    }
    await pause(40)
  }
}

function readResult(path: string): CommandResult | undefined {
  try {
    return v.parse(resultSchema, JSON.parse(readFileSync(path, 'utf8'))) as CommandResult
  } catch {
    return undefined
  }
}

function beatTime(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs
  } catch {
    return undefined
  }
}

const folder = (profile: string): string => join(profile, 'answers')
const busyFile = (profile: string, id: string): string => join(folder(profile), `${id}.busy`)
const resultFile = (profile: string, id: string): string => join(folder(profile), `${id}.json`)

const resultSchema = v.object({
  status: v.picklist([0, 1, 2, 3]),
  output: v.optional(v.string()),
  problem: v.optional(v.string()),
})

const text = v.pipe(v.string(), v.maxLength(10_000))
const handoverSchema = v.object({
  kind: v.literal('command'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  start: v.object({
    kind: v.literal('command'),
    words: v.object({
      words: v.array(text),
      command: text,
      options: v.record(text, text),
      operands: v.array(text),
      inputName: text,
      outFormat: text,
      sample: v.boolean(),
      json: v.boolean(),
      quiet: v.boolean(),
    }),
    profile: v.optional(text),
    out: v.optional(text),
    input: v.optional(text),
    files: v.record(text, text),
  }),
})
