import { byTime, type Changeset, type SequenceVector } from '#domain/log/changeset.ts'
import { projectionVersion, schemaVersion } from '#domain/log/upcast.ts'
import { Dexie } from 'dexie'
import { databaseName, newDatabase, type LogHead, type LogRow, type MetaRow, type Records } from './database.ts'
import { entityTableNames, putsOf, setGapsBefore, touchedRows } from './entity-tables.ts'
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
  // Lines that could not be read leave records without a beginning.
  setGapsBefore(damaged > 0 ? Number.MAX_SAFE_INTEGER : 0)
  const head = await replay(database, device, undefined, steps, onProgress)
  const gapsBefore = damaged > 0 ? (head?.h ?? 0) : 0
  setGapsBefore(gapsBefore)
  // The identity comes last: a rebuild that was interrupted has none, and begins again.
  await writeIdentity(database, identity, projectionVersion, gapsBefore)
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

const rowsInOneRead = 500
const opsInOneSlice = 2000

/**
 * Makes the projection anew from the log, slice by slice, while nothing is shown yet. Until its end the projection has no
 * version: one that was cut off begins again at the next start.
 */
export async function rebuildProjection(database: Records, onProgress: (share: number) => void = () => undefined): Promise<void> {
  const count = await database.log.count()
  const known = await database.meta.get('projection')
  const gapsBefore = known?.key === 'projection' ? (known.gapsBefore ?? 0) : 0
  setGapsBefore(gapsBefore)
  await writeStrictly(database, { clear: entityTableNames, puts: [{ table: 'meta', rows: [projectionOf(0, gapsBefore)] }] })
  const said = new Map<string, SequenceVector>()
  let done = 0
  for await (const changesets of logInOrder(database)) {
    const seen = changesets.map(({ d, see }) => {
      if (see) said.set(d, see)
      return said.get(d) ?? {}
    })
    const rows = await touchedRows(
      database,
      changesets.flatMap(({ ops }) => ops),
    )
    const rewritten = folded(rows, { changesets: changesets.map(bare), seen, voids: [] })
    await writeStrictly(database, { puts: [...putsOf(rows), { table: 'log', rows: rewritten }] })
    done += changesets.length
    onProgress(done / Math.max(1, count))
  }
  await writeStrictly(database, { puts: [{ table: 'meta', rows: [projectionOf(projectionVersion, gapsBefore)] }] })
}

type Written = Extract<LogRow, { was: unknown }>

const projectionOf = (version: number, gapsBefore: number): MetaRow => ({ key: 'projection', version, schema: schemaVersion, ...(gapsBefore > 0 && { gapsBefore }) })

// What the log keeps beside a changeset is found out anew.
const bare = (row: Written): Changeset =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== '_r' && key !== 'was')) as unknown as Changeset

/** The changesets of all devices in the order of time, in slices of a size one transaction takes in a blink. */
async function* logInOrder(database: Records): AsyncGenerator<readonly Written[]> {
  const feeds = (await devicesIn(database)).map((d) => ({ d, next: 1, rows: [] as Written[], isDone: false }))
  let slice: Written[] = []
  let ops = 0
  for (;;) {
    for (const feed of feeds)
      while (feed.rows.length === 0 && !feed.isDone) {
        const page = await database.log.where('[d+q]').between([feed.d, feed.next], [feed.d, Infinity]).limit(rowsInOneRead).toArray()
        feed.rows = page.flatMap((row) => ('was' in row ? [row] : []))
        feed.next = (page.at(-1)?.q ?? feed.next) + 1
        feed.isDone = page.length < rowsInOneRead
      }
    const [earliest] = feeds.filter(({ rows }) => rows.length > 0).sort((a, b) => byTime(a.rows[0] as Written, b.rows[0] as Written))
    const next = earliest?.rows.shift()
    if (!next) break
    slice.push(next)
    ops += next.ops.length
    if (ops < opsInOneSlice) continue
    yield slice
    slice = []
    ops = 0
  }
  if (slice.length > 0) yield slice
}

async function devicesIn(database: Records): Promise<readonly string[]> {
  const devices: string[] = []
  for (let row = await database.log.orderBy('[d+q]').first(); row; row = await database.log.where('[d+q]').above([row.d, Infinity]).first())
    devices.push(row.d)
  return devices
}
