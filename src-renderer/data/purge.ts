import { purgeOps } from '#domain/log/purge-fields.ts'
import { refKey, withoutRecords, type RecordRef } from '#domain/log/purge.ts'
import { isEntity } from '#domain/log/op.ts'
import { host } from '#host/host.ts'
import { underCommitLock } from './commit-lock.ts'
import { CommitProblem } from './commit-problem.ts'
import { enqueue } from './commit-queue.ts'
import { records, type LogRow, type Records } from './database.ts'
import { tableNameOf, touchedRows } from './entity-tables.ts'
import { writeStrictly } from './strict-write.ts'
import { trashedBefore } from './trash-queries.ts'

/** Days for which what was removed can be brought back. */
export const daysInTrash = 30
const recordsInOnePurge = 2000

/**
 * Takes records in the trash out of journal, log and tables for good; headers and digests stay, so that the chain stays whole.
 * Cut off at any moment, it is gone on with at the next start. Returns how many went.
 */
export async function purge(refs: readonly RecordRef[], onProgress: (share: number) => void = () => undefined): Promise<number> {
  let count = 0
  for (let start = 0; start < refs.length; start += recordsInOnePurge) {
    const gone = await stillInTrash(refs.slice(start, start + recordsInOnePurge))
    if (gone.length > 0) {
      // The last line of the journal is this one, which nothing is taken out of.
      await enqueue({ why: 'trash.purge', ops: purgeOps({ id: crypto.randomUUID(), size: gone.length }) })
      await underCommitLock(async () => {
        await writeStrictly(records(), { puts: [{ table: 'meta', rows: [{ key: 'purge', records: gone }] }] })
        await finish(records(), gone)
      })
    }
    count += gone.length
    onProgress(Math.min(1, (start + recordsInOnePurge) / refs.length))
  }
  return count
}

/** Goes on with a purge that was cut off. */
export async function finishPurge(): Promise<void> {
  const database = records()
  const pending = await database.meta.get('purge')
  if (pending?.key === 'purge') await underCommitLock(() => finish(database, pending.records))
}

/** Purges what has been in the trash for too long. */
export async function purgeExpired(now = Date.now()): Promise<number> {
  const expired = await trashedBefore(now - daysInTrash * 86_400_000)
  return expired.length === 0 ? 0 : purge(expired)
}

// The journal first: what the tables still have can be purged again, what the journal still had would come back with it.
async function finish(database: Records, gone: readonly RecordRef[]): Promise<void> {
  const answer = await host().purgeJournal({ records: gone.map(({ e, r }) => ({ e, r })) })
  if (answer.kind === 'refused') throw new CommitProblem('not-saved', answer.message)
  const keys = new Set(gone.map(refKey))
  const log = await logRowsOf(database, gone)
  const tables = [...new Set(gone.map(({ e }) => e))]
  await writeStrictly(database, {
    puts: [{ table: 'log', rows: log.map((row) => purgedRow(row, keys)) }],
    deletes: [
      ...tables.map((entity) => ({
        table: tableNameOf(entity),
        keys: gone.flatMap(({ e, r }): (string | [string, string])[] => (e !== entity ? [] : [isEntity(e) ? r : [e, r]])),
      })),
      { table: 'meta', keys: ['purge'] },
    ],
  })
}

type Written = Extract<LogRow, { was: unknown }>

function purgedRow(row: Written, keys: ReadonlySet<string>): Written {
  const { _r, ...left } = withoutRecords(row, keys)
  const known = _r?.filter((key) => !keys.has(key)) ?? []
  return { ...left, ...(known.length > 0 && { _r: known }) }
}

async function logRowsOf(database: Records, refs: readonly RecordRef[]): Promise<readonly Written[]> {
  const rows = await touchedRows(
    database,
    refs.map((ref) => ({ ...ref, f: {} })),
  )
  const creating = await database.log.bulkGet([...rows.values()].map(({ _b: [d, q] }): [string, number] => [d, q]))
  const later = await database.log.where('_r').anyOf(refs.map(refKey)).distinct().toArray()
  const found = new Map([...creating, ...later].flatMap((row) => (row && 'was' in row ? [[`${row.d}:${row.q}`, row]] : [])))
  return [...found.values()]
}

async function stillInTrash(refs: readonly RecordRef[]): Promise<readonly RecordRef[]> {
  const rows = await touchedRows(
    records(),
    refs.map((ref) => ({ ...ref, f: {} })),
  )
  return refs.filter((ref) => rows.get(refKey(ref))?.$del === true)
}
