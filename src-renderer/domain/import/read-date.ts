import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'

/** Which of day and month comes first where the year stands last and both could be a month. */
export type DateOrder = 'day-first' | 'month-first'

/** The date in a text as offices write it ("1973年6月24日", "24.6.1973", "1973/06"), or in a spreadsheet's number of a day. */
export function readDate(cell: string | number, order: DateOrder): PartialDate | undefined {
  if (typeof cell === 'number') return dateOfNumber(cell)
  const text = cell.normalize('NFKC').trim()
  const plain = partialDate(text)
  if (plain) return plain
  if (/^\d+$/.test(text)) return dateOfNumber(Number(text))
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)
  if (moment) return partialDate(moment[1] ?? '')
  const first = /^(\d{4})\s*(?:[-/.]|年|년)\s*(?:(\d{1,2})\s*(?:[-/.]|月|월)?\s*(?:(\d{1,2})\s*(?:日|일)?)?)?$/.exec(text)
  if (first) return dateFrom(first[1], first[2], first[3])
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (month) return dateFrom(month[2], month[1])
  const last = /^(\d{1,2})[-/.]\s*(\d{1,2})[-/.]\s*(\d{4})$/.exec(text)
  if (!last) return undefined
  const [, a = '', b = '', year] = last
  const isMonthFirst = Number(b) > 12 || (order === 'month-first' && Number(a) <= 12)
  return isMonthFirst ? dateFrom(year, a, b) : dateFrom(year, b, a)
}

/** How the dates of a column are written: told by the first that can be read one way only; undefined where none tells. */
export function dateOrderOf(cells: Iterable<unknown>): DateOrder | undefined {
  for (const cell of cells) {
    const found = typeof cell === 'string' ? /^\s*(\d{1,2})[-/.]\s*(\d{1,2})[-/.]\s*\d{4}\s*$/.exec(cell) : null
    if (!found) continue
    if (Number(found[1]) > 12) return 'day-first'
    if (Number(found[2]) > 12) return 'month-first'
  }
  return undefined
}

/** The day that a spreadsheet counts as `serial` from 30 December 1899. */
export function dateOfSerial(serial: number): PartialDate | undefined {
  const day = new Date(Math.floor(serial) * 86_400_000 - 2_209_161_600_000)
  return Number.isNaN(day.getTime()) ? undefined : partialDate(day.toISOString().slice(0, 10))
}

// 1000–2999 are years, 19000101 and later written-out days, what lies between the numbers of days from 1927 on.
function dateOfNumber(number: number): PartialDate | undefined {
  if (Number.isInteger(number) && number >= 1000 && number < 3000) return partialDate(String(number))
  if (number >= 10_000_000 && number < 30_000_000) {
    const text = String(number)
    return dateFrom(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8))
  }
  return number >= 10_000 && number < 80_000 ? dateOfSerial(number) : undefined
}

const dateFrom = (year: string | undefined, month?: string, day?: string): PartialDate | undefined =>
  partialDate([year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined && part !== '').join('-'))
