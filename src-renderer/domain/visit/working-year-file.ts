import { isPlainObject } from '#domain/log/register-checks.ts'
import { isWeekend, workingYearId, workingYearProblem, type WorkingYear, type WorkingYearProblem } from './working-year.ts'

/** Why a file of tables cannot be used; `at` is its place in the file: "years[1].off", "line 12". */
export type WorkingYearFileProblem = { readonly at: string; readonly kind: 'not-json' | 'no-tables' | 'wrong-shape' | 'not-off-or-on' | WorkingYearProblem['kind']; readonly day?: string }

const workingYearFormat = 'sister-city-atlas/working-years'

/**
 * The tables in a file: our own JSON, the published lists `{holidays, workdays}` and `{year, days: [{date, isOffDay}]}`, or
 * CSV with a day and off/on (休/班) in each line. Free days on a weekend say nothing and are dropped.
 */
export function readWorkingYears(text: string): { readonly years: readonly WorkingYear[] } | { readonly problem: WorkingYearFileProblem } {
  const bare = text.replace(/^\uFEFF/, '').trim()
  const read = /^[[{]/.test(bare) ? fromJson(bare) : fromLines(bare)
  if ('problem' in read) return read
  if (read.years.length === 0) return { problem: { at: '', kind: 'no-tables' } }
  for (const year of read.years) {
    const problem = workingYearProblem(year)
    if (problem) return { problem: { at: String(year.year), kind: problem.kind, day: problem.at } }
  }
  return read
}

/** The tables as a file that `readWorkingYears` reads. */
export const workingYearsText = (years: readonly WorkingYear[]): string =>
  `${JSON.stringify({ format: workingYearFormat, country: 'CN', years: years.map(({ year, off, on, source }) => ({ year, off, on, source })) }, null, 1)}\n`

type Read = { readonly years: readonly WorkingYear[] } | { readonly problem: WorkingYearFileProblem }

function fromJson(text: string): Read {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: { at: '', kind: 'not-json' } }
  }
  const own = isPlainObject(json) && Array.isArray(json['years'])
  const list: readonly unknown[] = own ? ((json as { years: unknown[] }).years) : Array.isArray(json) ? json : [json]
  const years: WorkingYear[] = []
  for (const [index, table] of list.entries()) {
    const at = own ? `years[${index}]` : Array.isArray(json) ? `[${index}]` : ''
    const read = tableOf(table, at)
    if ('problem' in read) return read
    years.push(...read.years)
  }
  return { years }
}

function tableOf(table: unknown, at: string): Read {
  const wrong = (field: string): Read => ({ problem: { at: at + (field && at ? '.' : '') + field, kind: 'wrong-shape' } })
  if (!isPlainObject(table)) return wrong('')
  if (isPlainObject(table['holidays']) && isPlainObject(table['workdays'])) return { years: byYear(Object.keys(table['holidays']), Object.keys(table['workdays'])) }
  if (Array.isArray(table['days'])) {
    const days: readonly unknown[] = table['days']
    const bad = days.findIndex((day) => !isPlainObject(day) || typeof day['date'] !== 'string' || typeof day['isOffDay'] !== 'boolean')
    if (bad >= 0) return wrong(`days[${bad}]`)
    const known = days as readonly { date: string; isOffDay: boolean }[]
    const dates = (isOff: boolean) => known.filter(({ isOffDay }) => isOffDay === isOff).map(({ date }) => date)
    return { years: byYear(dates(true), dates(false)) }
  }
  const { year, off, on, source } = table
  if (typeof year !== 'number') return wrong('year')
  if (!isTexts(off)) return wrong('off')
  if (!isTexts(on)) return wrong('on')
  if (source !== undefined && (typeof source !== 'string' || source.length > 500)) return wrong('source')
  return { years: [{ id: workingYearId(year), year, off: [...off].sort(), on: [...on].sort(), source: source ?? '' }] }
}

function fromLines(text: string): Read {
  const off: string[] = []
  const on: string[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const at = `line ${index + 1}`
    const [day = '', word = ''] = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''))
    const isHeading = index === 0 && !/\d/.test(day)
    if (line.trim() === '' || isHeading) continue
    const date = isoDay(day)
    if (date === undefined) return { problem: { at, kind: 'not-a-day', day } }
    if (offWords.has(word.toLowerCase())) off.push(date)
    else if (onWords.has(word.toLowerCase())) on.push(date)
    else return { problem: { at, kind: 'not-off-or-on', day: word } }
  }
  return { years: byYear(off, on) }
}

/** "2027/1/1", "2027.1.1", "2027年1月1日" and "2027-01-01" alike. */
function isoDay(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function byYear(off: readonly string[], on: readonly string[]): readonly WorkingYear[] {
  const years = [...new Set([...off, ...on].map((day) => Number(day.slice(0, 4))))].sort()
  const of = (days: readonly string[], year: number): string[] => [...new Set(days)].filter((day) => Number(day.slice(0, 4)) === year).sort()
  return years.map((year) => ({ id: workingYearId(year), year, off: of(off, year).filter((day) => !isWeekend(day)), on: of(on, year), source: '' }))
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length <= 366 && value.every((one) => typeof one === 'string')
const offWords = new Set(['off', 'holiday', '休', '放假', '假', '0'])
const onWords = new Set(['on', 'work', 'workday', '班', '上班', '调休', '1'])
