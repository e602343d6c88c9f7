import type { ImportFileProblem } from '#bundles/import-refused.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { isolated } from '#parts/isolate.ts'

/** Why a file from outside is refused, with the row or line; the import room says the same in the same words. */
export function outsideFileProblem(problem: ImportFileProblem, name: string, words: Words, format: Formats): string {
  const { kind, ...details } = problem
  const values = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, typeof value === 'number' ? format.number(value) : isolated(value)]))
  const row = 'row' in problem ? [words.in('import', 'inRow', { row: format.number(problem.row) })] : []
  return words.in('import', 'placed', { place: [isolated(name), ...row].join(' · '), text: words.in('import', `problems.${kind}`, values) })
}
