import { byTime, type Changeset, type SequenceVector } from '#domain/log/changeset.ts'
import type { Rows } from '#domain/log/fold.ts'
import { projectionVersion, schemaVersion } from '#domain/log/upcast.ts'
import { Dexie } from 'dexie'
import { databaseName, newDatabase, type LogHead, type LogRow, type MetaRow, type Records } from './database.ts'
import { entityTableNames, putsOf } from './entity-tables.ts'
import { journalSteps } from './journal-lines.ts'
import { replay } from './replay.ts'
import { writeStrictly } from './strict-write.ts'
import { folded, writeIdentity } from './write-records.ts'

export interface Rebuilt {
  readonly database: Records
  readonly head: LogHead | undefined
  readonly changes: number
  readonly damaged: number
}

/** A new database made from the journal alone; `old` is taken away once the journal was read. */
export async function rebuildFromJournal(
  old: Records,
  device: string,
  { records: identity, written }: { readonly records: string; readonly written: SequenceVector },
  onProgress: (share: number) => void,
): Promise<Rebuilt | { readonly newer: number }> {
  const { steps, damaged, newer } = await journalSteps({}, written)
  if (newer !== undefined) return { newer }
  old.close()
  await Dexie.delete(old.name)
  const database = newDatabase(old.name)
  await database.open()
  const head = await replay(database, device, undefined, steps, onProgress)
  // The identity comes last: a rebuild that was interrupted has none, and begins again.
  await writeIdentity(database, identity, projectionVersion)
  return { database, head, changes: steps.length, damaged }
}

/** Keeps the log of a database that belongs to other records, in a database that nothing reads by itself. */
export async function setAside(database: Records, identity: string): Promise<void> {
  const keep = new Dexie(`${databaseName}-aside-${identity}`)
  keep.version(1).stores({ log: '[d+q]' })
  try {
    await keep.table('log').bulkPut(await database.log.toArray())
  } finally {
    keep.close()
  }
}

/** Makes the projection anew from the log in the database, in one transaction. */
export async function rebuildProjection(database: Records): Promise<void> {
  const log = await database.log.toArray()
  const changesets = log.filter((row): row is Extract<LogRow, { was: unknown }> => 'was' in row).sort(byTime)
  const rows: Rows = new Map()
  const rewritten = folded(rows, { changesets, seen: knownOfOthers(changesets), voids: [] })
  const projection: MetaRow = { key: 'projection', version: projectionVersion, schema: schemaVersion }
  await writeStrictly(database, {
    clear: entityTableNames,
    puts: [...putsOf(rows), { table: 'log', rows: rewritten }, { table: 'meta', rows: [projection] }],
  })
}

/** What each changeset's device knew of the others: as it last said. */
function knownOfOthers(changesets: readonly Changeset[]): readonly SequenceVector[] {
  const said = new Map<string, SequenceVector>()
  return changesets.map(({ d, see }) => {
    if (see) said.set(d, see)
    return said.get(d) ?? {}
  })
}
