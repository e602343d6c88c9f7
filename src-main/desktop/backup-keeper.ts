import type { Backup, BackupReason, BackupStatus, CheckedBackup, Restored } from '#contract/backup.ts'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openBackup, type BackupFile } from './backup-file.ts'
import { backupsIn, copyBackup, foundBackup, tidyFolder, type FoundBackup } from './backup-folder.ts'
import { bringBackFiles, besideFolder, checkFilesBeside, discardBeside, filesForBackup } from './backed-up-files.ts'
import { readLedger, writeLedger, type Ledger } from './backup-ledger.ts'
import { BackupRefused } from './backup-refused.ts'
import { CallProblem } from './call-problem.ts'
import { asCallProblem, linesOf, messageOf, vectorText, writtenIn } from './backup-reading.ts'
import { checkBackup, linesOfPart } from './check-backup.ts'
import type { JournalDoor } from './journal-calls.ts'
import type { JournalSnapshot } from './journal.ts'
import { secondStatus } from './second-status.ts'
import { writeBackup } from './write-backup.ts'
import { writeWhole } from './whole-file.ts'
import { makeFolder } from './make-folder.ts'

/** Room that a backup leaves on its disk. */
const leastRoom = 100 * 1024 * 1024

export interface KeeperFacts {
  readonly profile: string
  readonly door: JournalDoor
  readonly app: string
  /** For instance "Electron 45". */
  readonly runtime: string
  readonly onChange: (share?: number) => void
}

export type BackupKeeper = ReturnType<typeof backupKeeper>

/** Makes, lists, checks and brings back the backups of one profile; one task after the other. */
export function backupKeeper({ profile, door, app, runtime, onChange }: KeeperFacts) {
  const firstFolder = join(profile, 'backups')
  const settingsFile = join(profile, 'settings.json')
  const known = new Map<string, FoundBackup>()
  let ledger: Promise<Ledger> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let failed: BackupStatus['failed'] = null
  let secondFailed: string | null = null
  let running = 0
  let checking: AbortController | undefined
  let latest: FoundBackup | undefined
  let count = 0
  let lastWritten = ''
  let isRead = false

  const keptSettings = (): Promise<string | null> => readFile(settingsFile, 'utf8').catch(() => null)
  const theLedger = (): Promise<Ledger> => (ledger ??= readLedger(profile))
  async function keep(change: (ledger: Ledger) => Ledger): Promise<void> {
    const next = change(await theLedger())
    ledger = Promise.resolve(next)
    await writeLedger(profile, next)
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = queue.then(task, task)
    queue = turn.catch(() => undefined)
    return turn
  }

  function remember(found: FoundBackup): Backup {
    known.set(found.backup.id, found)
    return found.backup
  }

  async function list(): Promise<readonly Backup[]> {
    const own = await ownBackups()
    const { second } = await theLedger()
    const others = second === undefined ? [] : await backupsIn(second, 'second', await theLedger())
    return [...own, ...others].map(remember).sort((a, b) => b.at - a.at)
  }

  async function ownBackups(): Promise<readonly FoundBackup[]> {
    const own = await backupsIn(firstFolder, 'first', await theLedger())
    latest = own.find(({ backup }) => backup.state !== 'damaged')
    count = own.length
    isRead = true
    return own
  }

  /** What the newest backup holds; read once, afterwards known. */
  async function isDue(journal: JournalSnapshot): Promise<boolean> {
    if (!isRead) await ownBackups()
    if (lastWritten === '' && latest) lastWritten = await writtenIn(latest.path)
    return Object.keys(journal.written).length > 0 && vectorText(journal.written) !== lastWritten
  }

  async function make(reason: BackupReason, journal?: JournalSnapshot, folder = firstFolder): Promise<Backup | null> {
    const source = journal ?? (await door.snapshot())
    if (!source || Object.keys(source.written).length === 0) return null
    running++
    onChange()
    try {
      await makeFolder(folder)
      const room = await door.disk.freeBytes(folder)
      if (room < leastRoom) throw new CallProblem('disk-full', `${room} bytes are left on the disk of the backups`)
      const settings = (await keptSettings()) ?? undefined
      const at = Date.now()
      const files = await filesForBackup(profile, folder, reason === 'asked')
      const { file } = await writeBackup(folder, { ...source, settings, files }, { at, reason, app, runtime })
      const found = await foundBackup(
        join(folder, file),
        folder === firstFolder ? 'first' : 'picked',
        await theLedger(),
      )
      if (!found) throw new Error(`${file} is gone`)
      if (folder === firstFolder) {
        lastWritten = vectorText(source.written)
        failed = null
        await intoSecond(found)
        await tidyFolder(firstFolder, await ownBackups(), at)
        await ownBackups()
      }
      return remember(found)
    } catch (problem) {
      if (folder === firstFolder) failed = { at: Date.now(), message: messageOf(problem) }
      throw problem
    } finally {
      running--
      onChange()
    }
  }

  async function intoSecond(found: FoundBackup): Promise<void> {
    const { second } = await theLedger()
    if (second === undefined) return
    try {
      // Where a stick is not plugged in nothing is made in its place.
      await stat(second)
      await copyBackup(found, second)
      await tidyFolder(second, await backupsIn(second, 'second', await theLedger()), Date.now())
      await keep((one) => ({ ...one, secondAt: found.backup.at }))
      secondFailed = null
    } catch (problem) {
      secondFailed = messageOf(problem)
    }
  }

  async function status(): Promise<BackupStatus> {
    if (!isRead) await ownBackups()
    const [{ second, secondAt }, journal] = await Promise.all([theLedger(), door.snapshot()])
    const due = journal ? await isDue(journal) : false
    return {
      last: latest?.backup ?? null,
      failed,
      isRunning: running > 0,
      isDue: due,
      second: second === undefined ? null : await secondStatus(second, secondAt, secondFailed),
      freeBytes: await door.disk.freeBytes(profile).catch(() => Number.MAX_SAFE_INTEGER),
      count,
    }
  }

  async function find(id: string): Promise<FoundBackup> {
    if (!known.has(id)) await list()
    const found = known.get(id)
    if (!found) throw new CallProblem('gone', 'there is no such backup any more')
    return found
  }

  async function opened<T>(id: string, read: (file: BackupFile, found: FoundBackup) => Promise<T>): Promise<T> {
    const found = await find(id)
    const file = await openBackup(found.path).catch(asCallProblem)
    try {
      return await read(file, found).catch(asCallProblem)
    } finally {
      await file.close()
    }
  }

  async function check(id: string, onProgress: (share: number) => void = onChange): Promise<CheckedBackup> {
    const found = await find(id)
    checking = new AbortController()
    const { signal } = checking
    try {
      const file = await openBackup(found.path)
      try {
        const { counts, schema, missing, lostFiles } = await checkBackup(file, onProgress, signal)
        const { count: named, absent, damaged } = await checkFilesBeside(file, found.path, signal)
        // Out of the way, so that the next backup lays a good copy there.
        if (found.backup.place !== 'picked') await discardBeside(found.path, damaged)
        const records = Object.entries(counts).reduce((sum, [kind, one]) => (kind === 'import' ? sum : sum + one), 0)
        await keep((one) => ({ ...one, checks: { ...one.checks, [found.print]: { records } } }))
        const backup = remember({ ...found, backup: { ...found.backup, records, state: 'ok' } })
        return {
          kind: 'good',
          backup,
          written: file.manifest.written,
          counts,
          schema,
          missing,
          parts: file.logParts.length,
          files: { count: named, absent: absent.length, damaged: damaged.length, lost: lostFiles },
        }
      } finally {
        await file.close()
      }
    } catch (reason) {
      if (signal.aborted) return { kind: 'stopped' }
      if (!(reason instanceof BackupRefused)) throw reason
      const { problem } = reason
      // One that only a newer version can read is not damaged.
      if (problem.kind !== 'newer')
        await keep((one) => ({ ...one, checks: { ...one.checks, [found.print]: { problem } } })).catch(() => undefined)
      remember({ ...found, backup: { ...found.backup, state: 'damaged', problem } })
      return { kind: 'refused', problem }
    } finally {
      await ownBackups()
      onChange()
    }
  }

  async function restore(id: string, schema: number): Promise<Restored> {
    const checked = await check(id)
    if (checked.kind === 'refused') throw new CallProblem('backup-refused', new BackupRefused(checked.problem).message)
    if (checked.kind === 'stopped') throw new CallProblem('failed', 'the check was stopped')
    if (checked.schema > schema) throw new CallProblem('backup-newer', `schema ${checked.schema}`)
    const kept = await make('restore')
    if (kept) {
      const copy = await check(kept.id)
      if (copy.kind !== 'good')
        throw new CallProblem('failed', 'the copy of the present records is not whole; nothing was changed')
    }
    return opened(id, async (file, { path }) => {
      // Before the records that speak of them: cut off in between, they lie unused.
      const lackingFiles = await bringBackFiles(file, path, profile)
      await door.replace(linesOf(file))
      if (file.manifest.parts.some(({ name }) => name === 'settings.json') && (await keptSettings()) === null)
        await writeWhole(settingsFile, await file.part('settings.json'))
      lastWritten = ''
      return { kept, backup: checked.backup, lackingFiles }
    })
  }

  return {
    status,
    list,
    make: (reason: BackupReason) => inTurn(() => make(reason)),
    makeInto: (folder: string) => inTurn(() => make('asked', undefined, folder)),
    /** Before a newer version or another runtime touches the records; at the first start nothing is there to keep. */
    beforeUpdate: async (journal: JournalSnapshot): Promise<void> => {
      const runs = `${app} ${runtime}`
      const before = (await theLedger()).runs
      if (before === runs) return
      if (before !== undefined) await make('update', journal).catch(() => undefined)
      await keep((one) => ({ ...one, runs })).catch(() => undefined)
    },
    /** A backup when something was written since the last one, and that is older than `age` ms. */
    whenDue: (reason: BackupReason, age: number): Promise<Backup | null> =>
      inTurn(async () => {
        const journal = await door.snapshot()
        if (!journal || !(await isDue(journal)) || Date.now() - (latest?.backup.at ?? 0) < age) return null
        return make(reason, journal)
      }),
    check: (id: string) => inTurn(() => check(id)),
    stopChecking: () => checking?.abort(),
    /** Checks the newest one that was never checked. */
    checkNewest: () =>
      inTurn(async () => {
        const unchecked = (await ownBackups()).find(({ backup }) => backup.state === 'unchecked')
        if (unchecked) await check(remember(unchecked).id, () => undefined)
      }),
    lines: (id: string, part: number) =>
      opened(id, async (file) => linesOfPart(await file.part(file.logParts[part] ?? `part ${part}`))),
    restore: (id: string, schema: number) => inTurn(() => restore(id, schema)),
    /** A file from anywhere, known by an id from now on. */
    add: async (path: string): Promise<Backup> => {
      const found = await foundBackup(path, 'picked', await theLedger())
      if (!found) throw new CallProblem('unreadable', `${basename(path)}: there is no such file`)
      return remember(found)
    },
    /** The folders in which copies of attached files lie. */
    fileFolders: async (): Promise<readonly string[]> => {
      const { second } = await theLedger()
      return [firstFolder, ...(second === undefined ? [] : [second])].map(besideFolder)
    },
    pathOf: async (id: string) => (await find(id)).path,
    setSecond: async (folder: string | undefined): Promise<BackupStatus> => {
      await keep(({ v, runs, checks }) => ({
        v,
        checks,
        ...(runs === undefined ? {} : { runs }),
        ...(folder === undefined ? {} : { second: folder }),
      }))
      secondFailed = null
      if (folder !== undefined && latest) await inTurn(() => intoSecond(latest as FoundBackup))
      onChange()
      return status()
    },
    keepSettings: (json: string) => writeWhole(settingsFile, json),
    keptSettings,
  }
}
