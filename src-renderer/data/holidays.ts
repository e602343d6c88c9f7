import { holidayTable, noHolidays, type HolidayTable } from '#domain/calendar/holiday-on.ts'
import holidaysAddress from '#resources/rules/holidays.json?url'

let reading: Promise<HolidayTable> | undefined

/** The public holidays that ship with the app, read once; a table that knows nothing when the file is missing or broken. */
export function holidays(): Promise<HolidayTable> {
  reading ??= readHolidays()
  return reading
}

async function readHolidays(): Promise<HolidayTable> {
  try {
    const answer = await fetch(holidaysAddress)
    return (answer.ok ? holidayTable(await answer.json()) : undefined) ?? noHolidays
  } catch {
    return noHolidays
  }
}
