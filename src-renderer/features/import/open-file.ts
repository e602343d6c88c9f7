import type { CsvWish } from '#bundles/csv-tables.ts'
import { ImportRefused, importLimits } from '#bundles/import-refused.ts'
import { readImportFile } from '#bundles/read-import-file.ts'
import { readSettings } from '#data/settings.ts'
import { guessKind, guessMapping } from '#domain/import/guess-mapping.ts'
import type { ImportTable } from '#domain/import/import-table.ts'
import { rememberedMapping } from '#domain/import/remembered-mapping.ts'
import type { WordIndex } from '#domain/import/word-index.ts'
import { host } from '#host/host.ts'
import { change, conversation, fresh, type Source, type TableChoice } from './conversation.ts'
import { allWords } from './surroundings.ts'
import { doWork } from './work.ts'

/** Asks for a file, and reads it. */
export async function pickAndOpen(): Promise<void> {
  const picked = await host().pickFile({ purpose: 'import' })
  if (picked) await open(picked.name, picked.size, () => host().readPicked({ token: picked.token }))
}

/** Reads a file that was dropped on the page. */
export const openDropped = (file: File): Promise<void> => open(file.name, file.size, async () => new Uint8Array(await file.arrayBuffer()))

/** Reads the same file again, its letters or columns told apart in another way. */
export async function readAgain(wish: CsvWish): Promise<void> {
  const { source } = conversation()
  if (source) await read({ ...source, wish })
}

async function open(name: string, size: number, bytes: () => Promise<Uint8Array>): Promise<void> {
  const { mostBytes } = importLimits
  change({ ...fresh(), step: 'file', source: { name, bytes: new Uint8Array(), wish: {} } })
  if (size > mostBytes) {
    const [megabytes, most] = [Math.ceil(size / 2 ** 20), mostBytes / 2 ** 20]
    return change({ problem: { kind: 'refused', problem: { kind: 'too-large', megabytes, most } } })
  }
  try {
    await read({ name, bytes: await bytes(), wish: {} })
  } catch (problem) {
    change({ problem: { kind: 'unread', reason: problem instanceof Error ? problem.message : String(problem) } })
  }
}

async function read(source: Source): Promise<void> {
  const isDone = await doWork('reading', async (signal) => {
    change({ ...fresh(), source })
    try {
      const file = await readImportFile(source.bytes, source.name, source.wish, signal)
      const words = await allWords()
      signal.throwIfAborted()
      change({ file, tables: atLeastOne(file.tables.map((table) => choiceFor(table, words, source.name))) })
    } catch (problem) {
      if (!(problem instanceof ImportRefused)) throw problem
      change({ problem: { kind: 'refused', problem: problem.problem } })
    }
  })
  if (!isDone) change(fresh())
}

/** What a table is taken for at first: as last time, else by its headings. */
function choiceFor(table: ImportTable, words: WordIndex, fileName: string): TableChoice {
  const remembered = table.isExact ? undefined : rememberedMapping(readSettings().importMappings, table.headers)
  const kind = remembered?.kind ?? guessKind(table, words, fileName)
  const mapping = remembered?.mapping ?? guessMapping(kind, table.headers, words)
  return { kind, mapping, isRemembered: remembered !== undefined, isTaken: table.rows.length > 0 && mapping.some((key) => key !== '') }
}

const atLeastOne = (tables: readonly TableChoice[]): readonly TableChoice[] =>
  tables.some(({ isTaken }) => isTaken) ? tables : tables.map((table, index) => ({ ...table, isTaken: index === 0 }))
