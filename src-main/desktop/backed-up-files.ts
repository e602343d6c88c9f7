import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { megabytes } from './argument-schemas.ts'
import { sha256 } from './backup-format.ts'
import type { BackupFile } from './backup-file.ts'
import { attachmentFolder, filesKeptIn, keepCopy, shaOf } from './kept-files.ts'
import { makeFolder } from './make-folder.ts'
import { writeWhole } from './whole-file.ts'

/*
 * A backup that somebody asked for has the attached files in it, so that it can be carried anywhere as one file. Those
 * that are made by themselves, day by day, share one copy of each file in the folder `files` beside them.
 */

/** What a reader of a ZIP takes into memory at a time; larger files lie beside the backup in any case. */
const mostInside = megabytes(64)
/** A ZIP without extensions ends at 4 GiB. */
const mostInsideTogether = megabytes(2048)

export interface BackedUpFiles {
  /** Where the files lie now. */
  readonly folder: string
  /** Names of those that go into the ZIP. */
  readonly inside: readonly string[]
  /** Those that lie beside it already. */
  readonly beside: readonly { readonly sha: string; readonly size: number }[]
}

export const besideFolder = (backups: string): string => join(backups, 'files')

/** Puts the attached files of a profile where a backup in `backups` needs them: beside it, or named to go into it. */
export async function filesForBackup(profile: string, backups: string, isOneFile: boolean): Promise<BackedUpFiles> {
  const folder = attachmentFolder(profile)
  const inside: string[] = []
  const toCopy: string[] = []
  let together = 0
  for (const [sha, size] of await filesKeptIn(folder)) {
    if (isOneFile && size <= mostInside && together + size <= mostInsideTogether) {
      inside.push(sha)
      together += size
    } else toCopy.push(sha)
  }
  return { folder, inside, beside: await copyFiles(folder, besideFolder(backups), toCopy) }
}

/** The bytes of a kept file, or undefined when they are not those of its name. */
export async function goodFile(folder: string, sha: string): Promise<Buffer | undefined> {
  const bytes = await readFile(join(folder, sha)).catch(() => undefined)
  return bytes && sha256(bytes) === sha ? bytes : undefined
}

/** Copies what `to` lacks of the files `shas`; returns those that are there afterwards. A damaged one is not copied. */
export async function copyFiles(from: string, to: string, shas: readonly string[]): Promise<BackedUpFiles['beside']> {
  if (shas.length === 0) return []
  const there = await filesKeptIn(to)
  const result: { sha: string; size: number }[] = []
  for (const sha of shas) {
    const known = there.get(sha)
    if (known !== undefined) result.push({ sha, size: known })
    else {
      const copy = await keepCopy(join(from, sha), to, sha).catch((problem: unknown) => {
        // Without room the backup fails as a whole; a file that is gone or damaged is left out and said by the check.
        if (problem instanceof Error && 'code' in problem && problem.code === 'disk-full') throw problem
      })
      if (copy) result.push({ sha, size: copy.size })
    }
  }
  return result
}

/** Lets files beside backups go that none of them names. */
export async function tidyFiles(backups: string, named: Iterable<readonly string[]>): Promise<void> {
  const kept = new Set([...named].flat())
  for (const sha of (await filesKeptIn(besideFolder(backups))).keys())
    if (!kept.has(sha)) await rm(join(besideFolder(backups), sha), { force: true })
}

export interface FilesCheck {
  /** Files that the backup names. */
  readonly count: number
  /** Not beside it. */
  readonly absent: readonly string[]
  /** Beside it with other bytes. */
  readonly damaged: readonly string[]
}

/** Checks the files beside a backup; those inside are parts of it and are checked as such. */
export async function checkFilesBeside(file: BackupFile, path: string, signal?: AbortSignal): Promise<FilesCheck> {
  const absent: string[] = []
  const damaged: string[] = []
  for (const { sha } of file.files.filter(({ isInside }) => !isInside)) {
    signal?.throwIfAborted()
    const found = await shaOf(besidePath(path, sha))
    if (found === undefined) absent.push(sha)
    else if (found !== sha) damaged.push(sha)
  }
  return { count: file.files.length, absent, damaged }
}

/** Takes files beside a backup away. */
export async function discardBeside(path: string, shas: readonly string[]): Promise<void> {
  for (const sha of shas) await rm(besidePath(path, sha), { force: true })
}

/** Brings the files of a backup into a profile that lacks them; returns how many could not be found whole. */
export async function bringBackFiles(file: BackupFile, path: string, profile: string): Promise<number> {
  const folder = attachmentFolder(profile)
  const there = await filesKeptIn(folder)
  let lacking = 0
  for (const { sha, isInside } of file.files) {
    if (there.has(sha) && (await shaOf(join(folder, sha))) === sha) continue
    try {
      if (isInside) await keepBytes(folder, sha, await file.part(`blobs/${sha}`))
      else await keepCopy(besidePath(path, sha), folder, sha)
    } catch (problem) {
      if (problem instanceof Error && 'code' in problem && problem.code === 'disk-full') throw problem
      lacking++
    }
  }
  return lacking
}

async function keepBytes(folder: string, sha: string, bytes: Buffer): Promise<void> {
  await makeFolder(folder)
  await writeWhole(join(folder, sha), bytes)
}

const besidePath = (path: string, sha: string): string => join(besideFolder(dirname(path)), sha)
