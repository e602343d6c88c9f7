import type { Backup, BackupPlace, BackupProblem } from '#contract/backup.ts'
import { copyFile, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { besideFolder, copyFiles, tidyFiles } from './backed-up-files.ts'
import { openBackup } from './backup-file.ts'
import type { Ledger } from './backup-ledger.ts'
import { BackupRefused } from './backup-refused.ts'
import { sha256 } from './backup-format.ts'
import { flushFolder } from './journal-disk.ts'
import { outdatedBackups } from './kept-backups.ts'
import { fingerprint } from './write-backup.ts'
import { makeFolder } from './make-folder.ts'

const ours = /^atlas-\d{8}-\d{6}-\d{3}-([a-z]+)\.zip$/
const halfWritten = /^\.atlas-.*\.part$/

/** A backup in a folder, with what only main knows of it. */
export interface FoundBackup {
  readonly path: string
  readonly print: string
  readonly backup: Backup
  /** Attached files that lie beside it. */
  readonly beside: readonly string[]
}

/** Our files in `folder`, the latest first; none when the folder is not there. */
export async function backupsIn(folder: string, place: BackupPlace, ledger: Ledger): Promise<readonly FoundBackup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ours.test(name))
  const found = await Promise.all(names.map((name) => foundBackup(join(folder, name), place, ledger)))
  return found.flatMap((one) => one ?? []).sort((a, b) => b.backup.at - a.backup.at)
}

/** What the table of contents of a file says; undefined when the file is not there. */
export async function foundBackup(path: string, place: BackupPlace, ledger: Ledger): Promise<FoundBackup | undefined> {
  const file = basename(path)
  const facts = await stat(path).catch(() => undefined)
  if (!facts) return undefined
  const print = fingerprint(file, facts.size, facts.mtimeMs)
  const check = ledger.checks[print]
  const common = { id: sha256(path).slice(0, 32), file, place, size: facts.size }
  try {
    const opened = await openBackup(path)
    await opened.close()
    const { at, reason, lines } = opened.manifest
    const problem = check?.problem as BackupProblem | undefined
    const backup: Backup = {
      ...common,
      at,
      reason,
      changes: lines,
      state: problem ? 'damaged' : check ? 'ok' : 'unchecked',
      ...(problem ? { problem } : {}),
      ...(check?.records === undefined ? {} : { records: check.records }),
    }
    return { path, print, backup, beside: opened.files.flatMap(({ sha, isInside }) => (isInside ? [] : [sha])) }
  } catch (reason) {
    const problem: BackupProblem =
      reason instanceof BackupRefused ? reason.problem : { kind: 'unreadable', file, detail: String(reason) }
    return {
      path,
      print,
      backup: { ...common, at: facts.mtimeMs, reason: 'asked', changes: 0, state: 'damaged', problem },
      beside: [],
    }
  }
}

/** Takes away what a crash left half-written, and the files that are no longer kept. */
export async function tidyFolder(folder: string, found: readonly FoundBackup[], now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (halfWritten.test(name)) await rm(join(folder, name), { force: true })
  const files = found.map(({ backup }) => ({ ...backup, isDamaged: backup.state === 'damaged' }))
  const outdated = new Set(outdatedBackups(files, now))
  for (const file of outdated) await rm(join(folder, file), { force: true })
  // Which files one needs that cannot be read any more is not known: then all stay.
  const left = found.filter(({ backup }) => !outdated.has(backup.file))
  if (left.every(({ backup }) => backup.state !== 'damaged')) await tidyFiles(folder, left.map(({ beside }) => beside))
}

/** Copies a backup with the files beside it into another folder, whole or not at all. */
export async function copyBackup({ path, beside }: FoundBackup, folder: string): Promise<void> {
  await makeFolder(folder)
  await copyFiles(besideFolder(dirname(path)), besideFolder(folder), beside)
  const temporary = join(folder, `.${basename(path)}.part`)
  try {
    await copyFile(path, temporary)
    const handle = await open(temporary, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(temporary, join(folder, basename(path)))
    await flushFolder(folder)
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw problem
  }
}
