import type { SpaceUsed } from '#contract/attachments.ts'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { realDisk } from './journal-disk.ts'
import { journalFolder } from './journal-segments.ts'
import { attachmentFolder } from './kept-files.ts'

/** Bytes that each part of a profile takes on its disk, and those that are left there. */
export async function spaceUsed(profile: string): Promise<SpaceUsed> {
  const [database, journal, files, backups] = await Promise.all(
    [join(profile, 'IndexedDB'), journalFolder(profile), attachmentFolder(profile), join(profile, 'backups')].map(bytesBelow),
  )
  const free = await realDisk.freeBytes(profile).catch(() => 0)
  return { database: database ?? 0, journal: journal ?? 0, files: files ?? 0, backups: backups ?? 0, free }
}

// A file that goes while it is looked at counts for nothing; a link leads elsewhere and counts for itself.
async function bytesBelow(path: string): Promise<number> {
  const found = await lstat(path).catch(() => undefined)
  if (!found?.isDirectory()) return found?.size ?? 0
  let sum = 0
  for (const name of await readdir(path).catch(() => [])) sum += await bytesBelow(join(path, name))
  return sum
}
