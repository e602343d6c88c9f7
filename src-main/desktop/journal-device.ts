import { join } from 'node:path'
import * as v from 'valibot'
import { replaceFile, type JournalDisk } from './journal-disk.ts'

const counts = v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0)))

const deviceFile = v.object({
  v: v.literal(1),
  /** The id under which this copy of the profile writes. */
  device: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  records: v.string(),
  /** This computer and this very file of the journal, so that a copy is told from the original. */
  machine: v.string(),
  mark: v.string(),
  /** Up to here the journal was read when this was written … */
  segment: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** … and this was in it: a sequence number once used is never used again. */
  written: counts,
  last: v.nullable(v.object({ d: v.string(), q: v.number(), crc: v.string() })),
})

export type DeviceFile = v.InferOutput<typeof deviceFile>

export type ReadDevice =
  | { readonly kind: 'known'; readonly file: DeviceFile }
  | { readonly kind: 'absent' | 'unreadable' }
  | { readonly kind: 'newer'; readonly version: number }

const pathIn = (profile: string): string => join(profile, 'device.json')

/** What `device.json` of the profile says. */
export async function readDevice(disk: JournalDisk, profile: string): Promise<ReadDevice> {
  const bytes = await disk.read(pathIn(profile))
  if (!bytes) return { kind: 'absent' }
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const version = v.safeParse(v.object({ v: v.number() }), value)
    if (version.success && version.output.v > 1) return { kind: 'newer', version: version.output.v }
    return { kind: 'known', file: v.parse(deviceFile, value) }
  } catch {
    return { kind: 'unreadable' }
  }
}

export async function writeDevice(disk: JournalDisk, profile: string, file: DeviceFile): Promise<void> {
  await replaceFile(disk, pathIn(profile), Buffer.from(`${JSON.stringify(file)}\n`))
}

/**
 * Whether the journal beside `device.json` is a copy of the one it was written for. A file keeps its number or its time of birth
 * on every file system (some have only one of the two); a copy keeps neither.
 */
export function isCopy(file: DeviceFile, machine: string, mark: string): boolean {
  if (file.machine !== machine) return true
  const [number, birth] = file.mark.split('/')
  const [numberNow, birthNow] = mark.split('/')
  return number !== numberNow && birth !== birthNow
}
