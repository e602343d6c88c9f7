import { doubledTargets } from '#domain/import/doubled-targets.ts'
import { guessMapping } from '#domain/import/guess-mapping.ts'
import type { ImportTable } from '#domain/import/import-table.ts'
import type { TargetKey } from '#domain/import/target-keys.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { change, conversation, type Conversation, type TableChoice } from './conversation.ts'
import { allWords } from './surroundings.ts'

/** Whether a table comes in at all. */
export const takeTable = (index: number, isTaken: boolean): void => changeTable(index, { isTaken })

/** Says what the rows of a table are; its columns are guessed anew. */
export async function setKind(index: number, kind: RecordKind): Promise<void> {
  const headers = conversation().file?.tables[index]?.headers ?? []
  changeTable(index, { kind, mapping: guessMapping(kind, headers, await allWords()), isRemembered: false })
}

/** Says where a column goes. */
export function setTarget(index: number, column: number, key: TargetKey): void {
  const mapping = conversation().tables[index]?.mapping ?? []
  changeTable(index, { mapping: mapping.map((one, at) => (at === column ? key : one)) })
}

/** Forgets what the columns were last time, in favour of what their headings say. */
export async function guessAnew(index: number): Promise<void> {
  const table = conversation().tables[index]
  if (table) await setKind(index, table.kind)
}

/** Goes on talking about the tables that come in, with their place in the file. */
export function takenTables({ file, tables }: Conversation): readonly { readonly index: number; readonly table: ImportTable; readonly choice: TableChoice }[] {
  return tables.flatMap((choice, index) => {
    const table = file?.tables[index]
    return table && choice.isTaken ? [{ index, table, choice }] : []
  })
}

/** Why the rows of a table can't be compared yet. */
export function mappingFault({ kind, mapping }: TableChoice): 'no-columns' | 'doubled' | undefined {
  if (mapping.every((key) => key === '')) return 'no-columns'
  return doubledTargets(kind, mapping).size > 0 ? 'doubled' : undefined
}

// What was compared before was compared with other columns.
function changeTable(at: number, next: Partial<TableChoice>): void {
  const { tables, choices } = conversation()
  change({
    tables: tables.map((table, index) => (index === at ? { ...table, ...next } : table)),
    choices: { ...choices, rows: new Map(), create: new Set() },
    planned: undefined,
  })
}
