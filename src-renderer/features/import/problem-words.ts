import type { ImportFileProblem } from '#bundles/import-refused.ts'
import type { CellProblem, RowProblem } from '#domain/import/import-problem.ts'
import type { ImportRemark } from '#domain/import/import-table.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { fieldLabel } from '#parts/field-label.ts'
import { isolated } from '#parts/isolate.ts'
import { registerProblemText } from '#parts/register-problem-text.ts'

/** Why the file is refused: where in it, and what would do. */
export function fileProblemText(problem: ImportFileProblem, name: string, words: Words, format: Formats): string {
  const { kind, ...details } = problem
  const values = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, typeof value === 'number' ? format.number(value) : isolated(value)]))
  const sheet = 'sheet' in problem ? problem.sheet : ''
  const row = 'row' in problem ? problem.row : undefined
  return words('placed', { place: placeText({ file: name, sheet, row }, words, format), text: words(`problems.${kind}`, values) })
}

/** What a reader of the file should know. */
export function remarkText(remark: ImportRemark, words: Words, format: Formats): string {
  const { kind } = remark
  const text = words(`remarks.${kind}`, { count: 'count' in remark ? remark.count : 0 })
  const place = placeText({ sheet: 'sheet' in remark ? remark.sheet : '', row: 'row' in remark ? remark.row : undefined }, words, format)
  return place === '' ? text : words('placed', { place, text })
}

/** Why a cell or a row can't be taken as it is. */
function cellProblemText(problem: CellProblem, words: Words, format: Formats): string {
  if (problem.kind === 'twice') return words('rowProblems.twice', { row: format.number(problem.row) })
  if (problem.kind === 'unknown-word' || problem.kind === 'not-found' || problem.kind === 'several' || problem.kind === 'empty-row') return words(`rowProblems.${problem.kind}`)
  return registerProblemText(problem, words, format)
}

/** The problem of a row in one line: column, what stands there, what is wrong with it. */
export function rowProblemText({ column, field, problem, text }: RowProblem, words: Words, format: Formats): string {
  const reason = cellProblemText(problem, words, format)
  const where = column === field ? (field === '' ? '' : field === 'id' ? words('ownId') : fieldLabel(field, words)) : isolated(column)
  const what = text === '' ? where : words(where === '' ? 'quoted' : 'cell', { column: where, text: isolated(text) })
  return what === '' ? reason : words('placed', { place: what, text: reason })
}

function placeText({ file = '', sheet, row }: { readonly file?: string; readonly sheet: string; readonly row: number | undefined }, words: Words, format: Formats): string {
  const parts = [file === '' ? '' : isolated(file), sheet === '' ? '' : words('inSheet', { sheet: isolated(sheet) }), row === undefined ? '' : words('inRow', { row: format.number(row) })]
  return parts.filter((part) => part !== '').join(' · ')
}
