import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from './whole-file.ts'

const problem = v.object({
  kind: v.string(),
  file: v.string(),
  entry: v.optional(v.string()),
  line: v.optional(v.number()),
  detail: v.string(),
})

const ledger = v.object({
  v: v.literal(1),
  /** The version of the program and the major version of its runtime that last wrote here. */
  runs: v.optional(v.string()),
  /** The second folder, absolute. */
  second: v.optional(v.string()),
  secondAt: v.optional(v.number()),
  /** What came of checking: fingerprint of the file → result. */
  checks: v.record(v.string(), v.object({ records: v.optional(v.number()), problem: v.optional(problem) })),
})

export type Ledger = v.InferOutput<typeof ledger>

const pathIn = (profile: string): string => join(profile, 'backups.json')

/** What is remembered of the backups; losing it costs only checking them again and naming the second folder. */
export async function readLedger(profile: string): Promise<Ledger> {
  try {
    return v.parse(ledger, JSON.parse(await readFile(pathIn(profile), 'utf8')))
  } catch {
    return { v: 1, checks: {} }
  }
}

export const writeLedger = (profile: string, value: Ledger): Promise<void> =>
  writeWhole(pathIn(profile), `${JSON.stringify(value)}\n`)
