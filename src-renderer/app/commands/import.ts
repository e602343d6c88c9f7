import { importFileFrom } from '#bundles/import-file-from.ts'
import { ImportRefused, type ImportFileProblem } from '#bundles/import-refused.ts'
import { homeCity } from '#data/home-queries.ts'
import { importRecords } from '#data/import-records.ts'
import { guessKind, guessMapping } from '#domain/import/guess-mapping.ts'
import { homeInFile } from '#domain/import/home-in-file.ts'
import { importOpsOf, missingName, outcomeOf, rowActions, type Choices } from '#domain/import/import-ops.ts'
import { planImport, type ImportPlan, type TableWish } from '#domain/import/import-plan.ts'
import type { ImportFile, ImportRemark } from '#domain/import/import-table.ts'
import { kindOfWord } from '#domain/import/kind-of-word.ts'
import { targetOf } from '#domain/import/target-keys.ts'
import type { RowProblem } from '#domain/import/import-problem.ts'
import type { WordIndex } from '#domain/import/word-index.ts'
import { isPlainObject } from '#domain/log/register-checks.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { inSlices } from '#features/import/in-slices.ts'
import { allWords, surroundingsOf } from '#features/import/surroundings.ts'
import { host } from '#host/host.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

/** Brings a table in, or counts what that would do. */
export const importCommand: CliCommand = {
  name: 'import',
  options: ['as', 'map', 'sheet', 'encoding', 'delimiter', 'duplicates', 'create', 'skip-refused', 'dry-run'],
  run: runImport,
}

/** Rows told one by one; more are only counted. */
const mostTold = 50

async function runImport(context: CommandContext): Promise<CommandOutcome> {
  const { options, inputName } = context
  const wrong = (text: string): CommandOutcome => ({ status: 2, problem: text })
  const words = await allWords()
  const kind = options.as === undefined ? undefined : (kindOfWord(options.as) ?? words.kind(options.as))
  if (options.as !== undefined && !kind) return wrong(`--as: there is no kind of record called ${options.as}`)
  const duplicates = options.duplicates ?? 'by-id'
  if (duplicates !== 'by-id' && !rowActions.some((one) => one === duplicates)) return wrong(`--duplicates: must be one of ${rowActions.join(', ')}`)
  const bytes = await host().readInput()
  let file: ImportFile
  try {
    if (options.encoding !== undefined) new TextDecoder(options.encoding)
    file = importFileFrom(bytes, inputName, { encoding: options.encoding, delimiter: options.delimiter === '\\t' ? '\t' : options.delimiter })
  } catch (problem) {
    if (problem instanceof RangeError) return wrong(`--encoding: ${options.encoding ?? ''} is not known`)
    if (!(problem instanceof ImportRefused)) throw problem
    return wrong(`${inputName}: ${fileProblemText(problem.problem)}`)
  }
  const said = options.map === undefined ? undefined : await readMap()
  if (typeof said === 'string') return wrong(`--map ${options.map ?? ''}: ${said}`)
  const tables = wishes(file, { kind, sheet: options.sheet, said, words, name: inputName })
  if (typeof tables === 'string') return wrong(`${inputName}: ${tables}`)

  const surroundings = await surroundingsOf(tables, context.language)
  const plan = await inSlices(planImport(tables, surroundings), (share) => context.report(`${inputName}: ${Math.round(share * 100)} %`))
  const choices: Choices = {
    duplicates: duplicates as Choices['duplicates'],
    rows: new Map(),
    create: new Set(options.create === undefined ? [] : plan.missing.map(missingName)),
  }
  const { ops, changed, counts } = importOpsOf(plan, choices, surroundings)
  const refused = plan.rows.filter((row) => outcomeOf(row, choices) === 'refused')
  const json = { file: inputName, dryRun: options['dry-run'] !== undefined, ...counts, ...told(plan, tables, file.remarks, refused.length) }
  if (options['dry-run'] !== undefined) return { status: 0, output: outputText(counts, json), json }
  const [first] = refused
  if (first?.refusal && options['skip-refused'] === undefined)
    return { status: 2, problem: `${inputName}: ${placeText(tables, first.table, first.refusal)}: ${problemText(first.refusal)}${refused.length > 1 ? ` (and ${refused.length - 1} more rows)` : ''}; nothing was changed`, json }
  const all = [...homeInFile(file.homes, await homeCity()), ...ops]
  if (all.length > 0)
    await importRecords({ source: file.format, name: inputName }, all, { changed, onProgress: (share) => context.report(`${inputName}: ${Math.round(share * 100)} %`) })
  return { status: 0, output: outputText(counts, json), json }
}

interface Wishes {
  readonly kind: RecordKind | undefined
  readonly sheet: string | undefined
  readonly said: ReadonlyMap<string, string> | undefined
  readonly words: WordIndex
  readonly name: string
}

function wishes(file: ImportFile, { kind, sheet, said, words, name }: Wishes): readonly TableWish[] | string {
  const chosen = sheet === undefined ? file.tables : file.tables.filter((table) => table.name === sheet)
  if (chosen.length === 0) return `there is no sheet ${sheet ?? ''}`
  const found: TableWish[] = []
  for (const table of chosen) {
    const own = kind ?? guessKind(table, words, name)
    const guessed = guessMapping(own, table.headers, words)
    const mapping = table.headers.map((header, index) => said?.get(header) ?? guessed[index] ?? '')
    const unknown = mapping.find((key) => key !== '' && !targetOf(own, key))
    if (unknown !== undefined) return `--map: ${own} has no field ${unknown}`
    if (mapping.every((key) => key === '')) {
      if (chosen.length === 1) return 'row 1: none of the headings is known; --map says where they go'
      continue
    }
    found.push({ table, kind: own, mapping })
  }
  return found.length > 0 ? found : 'no sheet has headings that are known; --map says where they go'
}

async function readMap(): Promise<ReadonlyMap<string, string> | string> {
  try {
    const read = JSON.parse(new TextDecoder().decode(await host().readOptionFile({ option: 'map' }))) as unknown
    if (!isPlainObject(read)) return 'must be an object {"heading": "field"}'
    const wrong = Object.entries(read).find(([, key]) => typeof key !== 'string' && key !== null)
    return wrong ? `${wrong[0]}: must be a text` : new Map(Object.entries(read).map(([header, key]) => [header, (key ?? '') as string]))
  } catch (problem) {
    if (problem instanceof SyntaxError) return problem.message
    throw problem
  }
}

function told(plan: ImportPlan, tables: readonly TableWish[], remarks: readonly ImportRemark[], refused: number) {
  const problems = plan.rows.flatMap((row) => row.problems.map((problem) => ({ table: row.table, problem })))
  const line = ({ table, problem }: (typeof problems)[number]) => ({
    ...(tables[table]?.table.name && { sheet: tables[table].table.name }),
    row: problem.row,
    ...(problem.column !== '' && { column: problem.column }),
    reason: problemText(problem),
    ...(problem.text !== '' && { text: problem.text }),
  })
  return {
    tables: tables.map(({ table, kind, mapping }) => ({ sheet: table.name, kind, rows: table.rows.length, mapping: Object.fromEntries(table.headers.map((header, index) => [header, mapping[index] ?? ''])) })),
    refusedRows: refused === 0 ? [] : problems.filter(({ problem }) => problem.refuses).slice(0, mostTold).map(line),
    warnings: problems.filter(({ problem }) => !problem.refuses).slice(0, mostTold).map(line),
    duplicates: plan.rows.filter(({ match }) => match).slice(0, mostTold).map(({ row, match, label }) => ({ row, id: match?.id, by: match?.by, name: label })),
    missing: plan.missing.slice(0, mostTold),
    remarks,
  }
}

function outputText({ added, changed, skipped, refused, created }: { added: number; changed: number; skipped: number; refused: number; created: number }, json: ReturnType<typeof told>): string {
  const lines = [`${added} added, ${changed} changed, ${skipped} skipped, ${refused} refused${created > 0 ? `, ${created} created` : ''}`]
  for (const one of [...json.refusedRows.map((line) => ['refused', line] as const), ...json.warnings.map((line) => ['warning', line] as const)])
    lines.push(`${one[0]}: ${one[1].sheet === undefined ? '' : `${one[1].sheet}, `}row ${one[1].row}${one[1].column === undefined ? '' : `, ${one[1].column}`}: ${one[1].reason}${one[1].text === undefined ? '' : ` (${one[1].text})`}`)
  for (const { row, id, by, name } of json.duplicates) if (by !== 'id') lines.push(`duplicate: row ${row} (${name}) is like ${id ?? ''}, by ${by ?? ''}`)
  return lines.join('\n')
}

const placeText = (tables: readonly TableWish[], table: number, { row, column }: RowProblem): string =>
  [tables[table]?.table.name, `row ${row}`, column].filter((part) => part !== undefined && part !== '').join(', ')

/** The kind in words, with its numbers. */
const problemText = ({ problem }: RowProblem): string => detailText(problem)

function fileProblemText(problem: ImportFileProblem): string {
  const place = ['sheet' in problem && problem.sheet !== '' ? problem.sheet : '', 'row' in problem ? `row ${problem.row}` : ''].filter((part) => part !== '').join(', ')
  return `${place === '' ? '' : `${place}: `}${detailText(problem)}`
}

function detailText({ kind, ...details }: { readonly kind: string }): string {
  const numbers = Object.entries(details).filter(([key, value]) => !['sheet', 'row', 'at', 'values'].includes(key) && value !== '')
  const earlier = kind === 'twice' && 'row' in details ? ` as row ${String(details.row)}` : ''
  return `${kind.replaceAll('-', ' ')}${earlier}${numbers.length === 0 ? '' : ` (${numbers.map(([key, value]) => `${key} ${String(value)}`).join(', ')})`}`
}
