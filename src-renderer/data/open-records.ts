import { schemaVersion, projectionVersion } from '#domain/log/upcast.ts'
import { host } from '#host/host.ts'
import { CommitProblem } from './commit-problem.ts'
import { underCommitLock } from './commit-lock.ts'
import { newDatabase, setRecords, versionOnDisk, type LogHead, type Records } from './database.ts'
import { setGapsBefore } from './entity-tables.ts'
import { journalSteps } from './journal-lines.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import { finishPurge } from './purge.ts'
import { rebuildFromJournal, rebuildProjection, setAside } from './rebuild.ts'
import { appendMissing, replay } from './replay.ts'
import { bringBackSettings, openSettings, writeSetting } from './settings.ts'
import { undoUnfinishedImports } from './unfinished-imports.ts'
import { writeIdentity } from './write-records.ts'
import { beginSession } from './write-session.ts'

type JournalState = Awaited<ReturnType<ReturnType<typeof host>['openJournal']>>
type OpenJournal = Extract<JournalState, { kind: 'open' }>

export type RebuildReason =
  /** The database was empty where it should not be. */
  | 'database-lost'
  /** The database holds other records than the journal. */
  | 'database-foreign'
  /** The database does not open any more. */
  | 'database-broken'
  /** The journal was gone; it was written anew from the database. */
  | 'journal-lost'
  /** A backup took the place of the records. */
  | 'restored'

export type OpenedRecords =
  /** `replayed`: changes that were in the journal and not yet in the database. */
  | { readonly kind: 'ready'; readonly replayed: number; readonly notes: OpenJournal['notes'] }
  | {
      readonly kind: 'rebuilt'
      readonly reason: RebuildReason
      readonly changes: number
      readonly damaged: number
      readonly notes: OpenJournal['notes']
    }
  /** Written by a newer version of the program: nothing was touched. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Reading may work, writing does not. */
  | { readonly kind: 'unwritable'; readonly reason: string }

/** Opens the records, makes journal and database agree, and says what had to be done for it. */
export function openRecords(onProgress: (share: number) => void = () => undefined): Promise<OpenedRecords> {
  return underCommitLock(() => openedUnderLock(onProgress)).then(async (result) => {
    if (result.kind === 'ready' || result.kind === 'rebuilt') {
      await undoUnfinishedImports()
      await finishPurge()
    }
    return result
  })
}

const newestVersion = Math.max(...allMigrations.map(({ version }) => version))

async function openedUnderLock(onProgress: (share: number) => void): Promise<OpenedRecords> {
  const version = await versionOnDisk()
  if (version > newestVersion) return { kind: 'newer', version }
  if (version > 0 && version < newestVersion) await host().makeBackup({ reason: 'migration' }).catch(() => undefined)
  const [journal, opened] = await Promise.all([journalState(), openedDatabase()])
  if (journal.kind === 'newer') return closed(opened.database, { kind: 'newer', version: journal.version })
  if (journal.kind === 'unwritable') return readOnly(opened, journal.reason)
  return reconciled(opened, journal, onProgress)
}

interface OpenedDatabase {
  readonly database: Records
  readonly problem: unknown
}

async function journalState(): Promise<JournalState> {
  try {
    return await host().openJournal()
  } catch (problem) {
    return { kind: 'unwritable', reason: problem instanceof Error ? problem.message : String(problem) }
  }
}

async function openedDatabase(): Promise<OpenedDatabase> {
  const database = newDatabase()
  try {
    await database.open()
    return { database, problem: undefined }
  } catch (problem) {
    return { database, problem }
  }
}

async function readOnly({ database, problem }: OpenedDatabase, reason: string): Promise<OpenedRecords> {
  if (!problem) await begin(database, '', undefined, new CommitProblem('unwritable', reason))
  return { kind: 'unwritable', reason }
}

async function reconciled(
  { database, problem }: OpenedDatabase,
  journal: OpenJournal,
  onProgress: (share: number) => void,
): Promise<OpenedRecords> {
  if (journal.notes.includes('restored')) {
    const result = await rebuilt(database, journal, 'restored', onProgress)
    if (result.kind === 'rebuilt') await host().settleRestore()
    return result
  }
  if (problem)
    return isFull(problem)
      ? { kind: 'unwritable', reason: messageOf(problem) }
      : rebuilt(database, journal, 'database-broken', onProgress)
  const { head, identity, projection } = await metaRows(database)
  setGapsBefore(projection?.gapsBefore ?? 0)
  if (projection && projection.schema > schemaVersion)
    return closed(database, { kind: 'newer', version: projection.schema })

  const isJournalEmpty = Object.keys(journal.written).length === 0
  if (!identity) {
    if (!isJournalEmpty) return rebuilt(database, journal, 'database-lost', onProgress)
    await writeIdentity(database, journal.records, projectionVersion)
    return ready(database, journal, undefined)
  }
  if (identity.records !== journal.records && !isJournalEmpty) {
    await setAside(database, identity.records)
    return rebuilt(database, journal, 'database-foreign', onProgress)
  }
  if (isForked(head, journal)) {
    await setAside(database, `${identity.records}-fork-${head?.q ?? 0}`)
    return rebuilt(database, journal, 'database-foreign', onProgress)
  }
  if (identity.records !== journal.records) await host().adoptRecords({ records: identity.records })
  return caughtUp(database, journal, head, projection?.version, onProgress)
}

async function caughtUp(
  database: Records,
  journal: OpenJournal,
  from: LogHead | undefined,
  projection: number | undefined,
  onProgress: (share: number) => void,
): Promise<OpenedRecords> {
  const seen = from?.seen ?? {}
  let head = from
  let replayed = 0
  if (isBeyond(journal.written, seen)) {
    const { steps, newer } = await journalSteps(seen)
    if (newer !== undefined) return closed(database, { kind: 'newer', version: newer })
    head = await replay(database, journal.device, from, steps, onProgress)
    replayed = steps.length
  }
  const appended = isBeyond(seen, journal.written) ? await appendMissing(database, seen, journal.written) : 0
  if (projection !== projectionVersion) {
    await host().makeBackup({ reason: 'migration' }).catch(() => undefined)
    await rebuildProjection(database, onProgress)
  }
  const isJournalNew = appended > 0 && Object.keys(journal.written).length === 0
  if (!isJournalNew) return ready(database, journal, head, replayed)
  await begin(database, journal.device, head)
  return { kind: 'rebuilt', reason: 'journal-lost', changes: appended, damaged: 0, notes: journal.notes }
}

async function ready(
  database: Records,
  journal: OpenJournal,
  head: LogHead | undefined,
  replayed = 0,
): Promise<OpenedRecords> {
  await begin(database, journal.device, head)
  return { kind: 'ready', replayed, notes: journal.notes }
}

async function rebuilt(
  old: Records,
  journal: OpenJournal,
  reason: RebuildReason,
  onProgress: (share: number) => void,
): Promise<OpenedRecords> {
  const result = await rebuildFromJournal(old, journal.device, journal, onProgress)
  if ('newer' in result) return closed(old, { kind: 'newer', version: result.newer })
  await begin(result.database, journal.device, result.head)
  // The settings went with the database: their copy comes back. Whoever has records is not here for the first time.
  await bringBackSettings()
  if (result.changes > 0) await writeSetting('firstRunDone', true)
  return { kind: 'rebuilt', reason, changes: result.changes, damaged: result.damaged, notes: journal.notes }
}

async function begin(
  database: Records,
  device: string,
  head: LogHead | undefined,
  obstacle?: CommitProblem,
): Promise<void> {
  setRecords(database)
  await openSettings(database)
  beginSession(database, device, head, obstacle)
}

function closed(database: Records, result: OpenedRecords): OpenedRecords {
  database.close()
  return result
}

async function metaRows(database: Records) {
  const rows = await database.meta.toArray()
  return {
    head: rows.find((row) => row.key === 'head'),
    identity: rows.find((row) => row.key === 'identity'),
    projection: rows.find((row) => row.key === 'projection'),
  }
}

/** The same number stands for different changes in journal and database. */
const isForked = (head: LogHead | undefined, { last }: OpenJournal): boolean =>
  head !== undefined && last !== null && last.d === head.device && last.q === head.q && last.crc !== head.crc

const isBeyond = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean =>
  Object.entries(a).some(([d, q]) => q > (b[d] ?? 0))

const isFull = (problem: unknown): boolean => problem instanceof Error && problem.name === 'QuotaExceededError'
const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))
