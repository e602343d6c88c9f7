import { canonicalJson } from '#domain/log/canonical-json.ts'
import { host } from '#host/host.ts'
import { underCommitLock } from './commit-lock.ts'
import { records } from './database.ts'
import type { Line } from './journal-writer.ts'

const linesInOneCall = 50

export interface MissingChanges {
  readonly count: number
  /** "device:q" of each. */
  readonly wanted: ReadonlySet<string>
}

/** Reads the journal through and writes again what it lost and the database still has; what is in neither. */
export async function mendFromLog(): Promise<MissingChanges> {
  const { missing } = await host().checkJournal()
  const wanted = new Set<string>()
  const lines: Line[] = []
  for (const [d, runs] of Object.entries(missing))
    for (const [first, last] of runs) {
      const rows = await records().log.where('[d+q]').between([d, first], [d, last], true, true).toArray()
      const known = new Map(rows.map((row) => [row.q, row]))
      for (let q = first; q <= last; q++) {
        const row = known.get(q)
        if (row) lines.push({ d, q, json: lineOf(row) })
        else wanted.add(`${d}:${q}`)
      }
    }
  await mendWith(lines)
  return { count: wanted.size, wanted }
}

/** Writes lines again that the last check of the journal found missing. */
export const mendWith = (lines: readonly Line[]): Promise<void> =>
  underCommitLock(async () => {
    for (let start = 0; start < lines.length; start += linesInOneCall)
      await host().mendJournal({ entries: lines.slice(start, start + linesInOneCall) })
  })

/** Takes the identity from the database, so that the next start makes it anew from the journal. */
export async function rebuildAtNextStart(): Promise<void> {
  const database = records()
  database.close()
  await database.delete()
}

function lineOf(row: { readonly d: string; readonly q: number }): string {
  if ('isVoid' in row) return JSON.stringify({ void: [row.d, row.q] })
  return canonicalJson(Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'was')))
}
