import { homeCity } from '#data/home-queries.ts'
import { tablesXlsx } from '#documents/tables-xlsx.ts'
import { annualRecords } from '#features/statistics/annual-records.ts'
import { annualTables } from '#features/statistics/annual-tables.ts'
import { workbookWords } from '#documents/workbook-words.ts'
import { formats } from '#i18n/formats.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { todayIn } from '#parts/use-today.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

/** Writes the annual tables of a year as a workbook, the same as the page of the statistics does. */
export const statsCommand: CliCommand = { name: 'stats', options: ['lang', 'year'], run: writeTables }

async function writeTables({ options, language, writeOutput }: CommandContext): Promise<CommandOutcome> {
  const today = todayIn((await homeCity())?.timeZone, new Date())
  const asked = options['year']?.trim() ?? today.slice(0, 4)
  if (!/^[12]\d{3}$/.test(asked)) return { status: 2, problem: `--year "${asked.slice(0, 40)}": must be a year from 1000 to 2999` }
  const year = Number(asked)
  if (asked > today.slice(0, 4)) return { status: 2, problem: `--year ${year}: has not begun yet; it is ${today.slice(0, 4)}` }
  const tables = annualTables(await annualRecords(year, today), wordsOutsideReact(language, 'statistics'), formats(language))
  const bytes = await tablesXlsx(tables, workbookWords(language))
  await writeOutput(bytes)
  return {
    status: 0,
    output: tables.map(({ title, rows }) => `${title}: ${rows.length}`).join('\n'),
    json: { year, bytes: bytes.length, tables: tables.map(({ id, title, rows }) => ({ id, title, rows: rows.length })) },
  }
}
