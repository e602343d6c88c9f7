import { createHash } from 'node:crypto'
import * as v from 'valibot'

/*
 * A backup is a ZIP that any tool opens:
 *   hello.json                          what this is, first
 *   log/<device>/<from>-<to>.ndjson     the changes of a device, one JSON a line, as the journal has them
 *   settings.json                       the preferences of the laptop
 *   blobs/<sha256>                      attached files, in a backup that was asked for
 *   chunk/<sha256>                      media; none yet
 *   manifest.json                       size and SHA-256 of every part, and of itself, last
 * Attached files that are not in it lie once in the folder `files` beside it, shared by all backups there.
 */

export const backupVersion = 1
const formatName = 'sister-city-atlas-backup'

const reasons = ['quit', 'daily', 'update', 'migration', 'asked', 'restore'] as const
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const vector = v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), count)

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const hello = v.object({
  format: v.literal(formatName),
  v: v.literal(backupVersion),
  /** Milliseconds since 1970. */
  at: count,
  reason: v.picklist(reasons),
  app: v.string(),
  runtime: v.string(),
  records: v.string(),
  device: v.string(),
  written: vector,
  says: v.string(),
})

const manifest = v.object({
  v: v.literal(backupVersion),
  at: count,
  reason: v.picklist(reasons),
  written: vector,
  /** Lines in the parts of the log. */
  lines: count,
  /** Numbers that the journal had lost already: device → first and last of each run. */
  missing: v.record(v.string(), v.array(v.tuple([count, count]))),
  parts: v.array(v.object({ name: v.string(), size: count, sha256: sha })),
  /** The attached files, in it or beside it; absent in those of before there were any. */
  files: v.optional(v.array(v.object({ sha, size: count }))),
  /** SHA-256 of this object as JSON without this field. */
  whole: v.string(),
})

export type BackupHello = v.InferOutput<typeof hello>
export type BackupManifest = v.InferOutput<typeof manifest>

export const helloText = (facts: Omit<BackupHello, 'format' | 'v' | 'says'>): string =>
  json({
    format: formatName,
    v: backupVersion,
    ...facts,
    says: 'A backup of Sister City Atlas. Open it in the program under Settings, Backups. Each line in log/ is one change as JSON; manifest.json has the SHA-256 of every part. Attached files lie in blobs/, or in the folder "files" beside this file.',
  })

export function manifestText(facts: Omit<BackupManifest, 'v' | 'whole'>): string {
  const bare = { v: backupVersion, ...facts } as const
  return json({ ...bare, whole: sha256(JSON.stringify(bare)) })
}

/** What a `hello.json` or `manifest.json` says; `newer` with its version when a newer program wrote it; undefined when it is neither. */
export function readHello(bytes: Uint8Array): BackupHello | { readonly newer: number } | undefined {
  return read(hello, bytes)
}

export function readManifest(bytes: Uint8Array): BackupManifest | { readonly newer: number } | undefined {
  const value = read(manifest, bytes)
  if (!value || 'newer' in value) return value
  const { whole, ...bare } = value
  return whole === sha256(JSON.stringify(bare)) ? value : undefined
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Names of parts that this version knows. */
export const logPart = /^log\/([0-9a-f]{16})\/(\d+)-(\d+)(?:-\d+)?\.ndjson$/
export const knownPart = /^(?:hello\.json|manifest\.json|settings\.json|(?:chunk|blobs)\/[0-9a-f]{64})$/

function read<T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array): T | { readonly newer: number } | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const version = v.safeParse(v.object({ v: v.number() }), value)
    if (version.success && version.output.v > backupVersion) return { newer: version.output.v }
    const parsed = v.safeParse(schema, value)
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`
