import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The year before the first whose visits may still need a deadline counted backwards. */
const firstYear = 2023

/**
 * The published working days of China, a table a year: weekdays that are free, and days of a weekend that are worked instead.
 * A year whose notice is not out yet has no table.
 */
export function workingDays(folder, lastYear = 2026) {
  const years = []
  for (let year = firstYear; year <= lastYear; year += 1) {
    const { holidays, workdays } = JSON.parse(readFileSync(join(folder, `dist/years/${year}.json`), 'utf8'))
    const days = (of, isWeekend) =>
      Object.keys(of)
        .filter((day) => day.startsWith(`${year}-`) && [0, 6].includes(new Date(day).getUTCDay()) === isWeekend)
        .sort()
    years.push({ year, off: days(holidays, false), on: days(workdays, true), source: '国务院办公厅节假日安排通知' })
  }
  return { format: 'sister-city-atlas/working-years', country: 'CN', years }
}
