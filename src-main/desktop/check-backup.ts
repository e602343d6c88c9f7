import type { BackupManifest } from './backup-format.ts'
import { logPart, sha256 } from './backup-format.ts'
import type { BackupFile } from './backup-file.ts'
import type { Refuse } from './backup-refused.ts'
import { fileReferences } from './file-references.ts'
import { missingRuns } from './journal-step.ts'
import * as v from 'valibot'

const longestLine = 16 * 1024 * 1024

export interface CheckResult {
  /** Records by kind of entity, those in the trash left out. */
  readonly counts: Readonly<Record<string, number>>
  /** The newest schema of its changes. */
  readonly schema: number
  readonly missing: number
  /** Attached files that its changes speak of and that had gone before it was made. */
  readonly lostFiles: number
}

/** Reads every part of a backup and every line of its log; throws `BackupRefused` with the place of the first fault. */
export async function checkBackup(
  file: BackupFile,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<CheckResult> {
  const records = new Map<string, boolean>()
  const seen = new Map<string, Set<number>>()
  const spokenOf = new Set<string>()
  const { parts } = file.manifest
  let [schema, lines, done] = [0, 0, 0]
  for (const { name } of parts) {
    signal?.throwIfAborted()
    const bytes = await file.part(name)
    const [, device] = logPart.exec(name) ?? []
    if (device !== undefined) {
      const facts = checkLines(bytes, name, device, records, seen, file.refuse)
      schema = Math.max(schema, facts.schema)
      lines += facts.lines
      for (const { sha } of fileReferences(bytes)) spokenOf.add(sha)
    } else if (name.startsWith('blobs/') && sha256(bytes) !== name.slice(6)) {
      file.refuse('damaged', 'it is another file than its name says', name)
    }
    onProgress(++done / parts.length)
  }
  if (lines !== file.manifest.lines)
    file.refuse('missing-part', `the manifest counts ${file.manifest.lines} lines, there are ${lines}`)
  checkNumbers(file.manifest, seen, file.refuse)
  const counts: Record<string, number> = {}
  for (const [key, isGone] of records) {
    if (isGone) continue
    const kind = key.slice(0, key.indexOf('/'))
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  for (const { sha } of file.files) spokenOf.delete(sha)
  return { counts, schema, missing: missingIn(file.manifest), lostFiles: spokenOf.size }
}

/** The lines in the bytes of a part. */
export function linesOfPart(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

export const missingIn = ({ missing }: BackupManifest): number =>
  Object.values(missing)
    .flat()
    .reduce((sum, [first, last]) => sum + last - first + 1, 0)

const op = v.object({ e: v.string(), r: v.string(), f: v.record(v.string(), v.unknown()) })
const text = v.string()
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const line = v.union([
  v.strictObject({ void: v.tuple([text, count]) }),
  v.object({ v: v.number(), s: count, d: text, q: count, h: v.number(), o: text, ops: v.array(op) }),
])

function checkLines(
  bytes: Buffer,
  name: string,
  device: string,
  records: Map<string, boolean>,
  seen: Map<string, Set<number>>,
  refuse: Refuse,
): { schema: number; lines: number } {
  const numbers = seen.get(device) ?? new Set<number>()
  seen.set(device, numbers)
  const lines = linesOfPart(bytes)
  let schema = 0
  lines.forEach((json, index) => {
    const wrong = (detail: string): never => refuse('bad-line', detail, name, index + 1)
    if (json.length > longestLine) wrong('the line is longer than any change')
    const parsed = v.safeParse(line, parsedJson(json, wrong))
    if (!parsed.success) return wrong(`not a change: ${parsed.issues[0].message}`)
    const step = parsed.output
    const [d, q] = 'void' in step ? step.void : [step.d, step.q]
    if (d !== device) wrong(`it belongs to the device ${d}`)
    if ('void' in step) return void numbers.add(q)
    if (numbers.has(q)) wrong(`the number ${q} is there twice`)
    numbers.add(q)
    if (step.v !== 1) refuse('newer', `a change of form ${step.v}`, name, index + 1)
    if (sha256(opsText(json)) !== step.o) wrong('its checksum is wrong')
    schema = Math.max(schema, step.s)
    for (const { e, r, f } of step.ops) {
      const key = `${e}/${r}`
      if (Object.hasOwn(f, '$del')) records.set(key, f['$del'] === true)
      else if (!records.has(key)) records.set(key, false)
    }
  })
  return { schema, lines: lines.length }
}

function parsedJson(json: string, wrong: (detail: string) => never): unknown {
  try {
    return JSON.parse(json)
  } catch (problem) {
    return wrong(problem instanceof Error ? problem.message : String(problem))
  }
}

// Canonical JSON: the ops stand between their checksum and `prev`, after which no bare quote can follow inside a text.
function opsText(json: string): string {
  const start = /^\{"d":"[^"\\]*","h":\d+,"o":"[^"\\]*","ops":/.exec(json)?.[0].length ?? 0
  return json.slice(start, json.lastIndexOf(',"prev":"'))
}

/** Each device's numbers run from 1 to the last without a gap, but for those that were missing when the backup was made. */
function checkNumbers(
  { written, missing }: BackupManifest,
  seen: ReadonlyMap<string, Set<number>>,
  refuse: Refuse,
): void {
  for (const device of new Set([...seen.keys(), ...Object.keys(written)])) {
    const numbers = seen.get(device) ?? new Set<number>()
    const highest = written[device] ?? 0
    const beyond = [...numbers].find((q) => q > highest)
    if (beyond !== undefined) refuse('bad-line', `the change ${beyond} of ${device} is more than the manifest names`)
    const known = missing[device] ?? []
    const lost = missingRuns(numbers, highest).find(
      ([first, last]) => !known.some(([from, to]) => from <= first && last <= to),
    )
    if (lost) refuse('gap', `the change ${lost[0]} of ${device} is missing`)
  }
}
