import { ImportRefused } from '#bundles/import-refused.ts'
import { readImportFile } from '#bundles/read-import-file.ts'
import type { ImportTable } from '#domain/import/import-table.ts'
import { wordIndex, type WordIndex } from '#domain/import/word-index.ts'
import { vocabularies } from '#i18n/vocabularies.ts'
import { useOutsideFile, type OutsideFile } from './use-outside-file.ts'

export interface ReadTables {
  /** Those with rows; one at least. */
  readonly tables: readonly ImportTable[]
  readonly words: WordIndex
}

/** The tables of a chosen file, with the words that its headings are found by. */
export const useTableReading = (): OutsideFile<ReadTables> =>
  useOutsideFile(async (bytes, { name, signal }) => {
    const [file, words] = await Promise.all([readImportFile(bytes, name, {}, signal), vocabularies().then(wordIndex)])
    const tables = file.tables.filter(({ rows }) => rows.length > 0)
    if (tables.length === 0) throw new ImportRefused({ kind: 'no-records' })
    return { tables, words }
  })
