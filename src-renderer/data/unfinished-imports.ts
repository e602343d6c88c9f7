import { importFromRow } from '#domain/log/import-fields.ts'
import { records } from './database.ts'
import { inverseOfImport } from './import-inverse.ts'
import { takeBack } from './undo-import.ts'

/** Takes back imports that were interrupted before their end. */
export async function undoUnfinishedImports(): Promise<number> {
  const begun = (await records().imports.toArray()).filter((row) => importFromRow(row).state === 'begun')
  for (const row of begun) await takeBack(row, (await inverseOfImport(row)).ops, 'import.undo-unfinished')
  return begun.length
}
