import { byTime, type SequenceVector } from '#domain/log/changeset.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import { fold, rowKey, type Rows } from '#domain/log/fold.ts'
import { records, type Records } from './database.ts'
import { entityOfTable } from './entity-tables.ts'

/** Everything in the projection, by row key. */
export async function allRows(database: Records = records()): Promise<Rows> {
  const rows: Rows = new Map()
  for (const [table, entity] of entityOfTable)
    for (const row of await database.table<Parameters<Rows['set']>[1]>(table).toArray())
      rows.set(rowKey(entity ?? String(row['_e']), row.id), row)
  return rows
}

/** Keys of rows that are not what the log says; none when the projection is as it should be. */
export async function projectionFaults(database: Records = records()): Promise<readonly string[]> {
  const folded: Rows = new Map()
  const said = new Map<string, SequenceVector>()
  const log = (await database.log.toArray()).flatMap((row) => ('was' in row ? [row] : [])).sort(byTime)
  for (const row of log) {
    if (row.see) said.set(row.d, row.see)
    fold(folded, row, said.get(row.d) ?? {})
  }
  const rows = await allRows(database)
  const keys = [...new Set([...folded.keys(), ...rows.keys()])]
  return keys.filter((key) => textOf(rows.get(key)) !== textOf(folded.get(key)))
}

function textOf(row: object | undefined): string {
  if (!row) return ''
  const own = Object.entries(row).filter(([column, value]) => !indexColumns.has(column) && value !== undefined)
  return canonicalJson(Object.fromEntries(own))
}

// Columns that only indexes need; every other one with an underscore belongs to the envelope.
const envelope = new Set(['_b', '_w', '_s', '_u', '_at'])
const indexColumns = { has: (column: string): boolean => column.startsWith('_') && !envelope.has(column) }
