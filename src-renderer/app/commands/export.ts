import { everythingJson, everythingXlsx, everythingZip } from '#documents/everything.ts'
import { kindOfWord } from '#domain/import/kind-of-word.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { everythingWords, readEverything } from '#features/export/read-everything.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

/** Writes all records, or those of some kinds, into one file. */
export const exportCommand: CliCommand = { name: 'export', options: ['only', 'lang'], run: runExport }

async function runExport({ options, outFormat, language, writeOutput }: CommandContext): Promise<CommandOutcome> {
  const asked = options.only?.split(',').map((word) => word.trim()).filter((word) => word !== '')
  const kinds: RecordKind[] = []
  for (const word of asked ?? []) {
    const kind = kindOfWord(word)
    if (!kind) return { status: 2, problem: `--only: there is no kind of record called ${word}` }
    kinds.push(kind)
  }
  const everything = await readEverything(asked ? kinds : undefined)
  const words = everythingWords(wordsOutsideReact(language))
  const bytes = outFormat === 'json' ? everythingJson(everything) : outFormat === 'xlsx' ? await everythingXlsx(everything, words) : everythingZip(everything, words)
  await writeOutput(bytes)
  const counts = Object.fromEntries([...everything.records].map(([kind, list]) => [kind, list.length]))
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { status: 0, output: `${total} records, ${bytes.length} bytes`, json: { format: outFormat, bytes: bytes.length, records: total, counts } }
}
