/** One property of a calendar file, its continuation lines joined. */
export interface CalendarLine {
  /** Of its first line, from 1. */
  readonly number: number
  /** In capitals. */
  readonly name: string
  /** ";TZID=Asia/Tokyo" or "". */
  readonly parameters: string
  readonly value: string
}

export interface CalendarBlock {
  readonly line: number
  readonly lines: readonly CalendarLine[]
}

export interface CalendarBlocks {
  readonly events: readonly CalendarBlock[]
  readonly zones: readonly CalendarBlock[]
  /** Properties of the calendar itself. */
  readonly own: readonly CalendarLine[]
  /** The line of an event that does not end. */
  readonly unended?: number
}

/** The events and zones of a calendar as lines; what is nested in them, such as an alarm, is left out. */
export function calendarBlocks(text: string): CalendarBlocks {
  const found: { events: CalendarBlock[]; zones: CalendarBlock[]; own: CalendarLine[] } = { events: [], zones: [], own: [] }
  let open: { name: string; line: number; lines: CalendarLine[] } | undefined
  let depth = 0
  for (const line of unfolded(text)) {
    const part = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      if (open) depth += 1
      else if (part === 'VEVENT' || part === 'VTIMEZONE') open = { name: part, line: line.number, lines: [] }
    } else if (line.name === 'END') {
      if (open && depth > 0) depth -= 1
      else if (open?.name === part) {
        found[part === 'VEVENT' ? 'events' : 'zones'].push({ line: open.line, lines: open.lines })
        open = undefined
      }
    } else if (open && depth === 0) open.lines.push(line)
    else if (!open) found.own.push(line)
  }
  return open ? { ...found, unended: open.line } : found
}

const property = /^([A-Za-z0-9-]+)((?:;(?:[^":;]|"[^"]*")*)*):([^]*)$/

function* unfolded(text: string): Generator<CalendarLine> {
  let at: { number: number; text: string } | undefined
  const lineOf = ({ number, text: whole }: { number: number; text: string }): CalendarLine | undefined => {
    const [, name = '', parameters = '', value = ''] = property.exec(whole) ?? []
    return name === '' ? undefined : { number, name: name.toUpperCase(), parameters, value }
  }
  for (const [index, line] of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/).entries()) {
    if (at && (line.startsWith(' ') || line.startsWith('\t'))) {
      at.text += line.slice(1)
      continue
    }
    const done = at && lineOf(at)
    if (done) yield done
    at = { number: index + 1, text: line }
  }
  const last = at && lineOf(at)
  if (last) yield last
}

/** The value of one parameter of a line, without its quotes. */
export function parameterOf({ parameters }: CalendarLine, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`;${name}=(?:"([^"]*)"|([^;:]*))`, 'i').exec(parameters) ?? []
  return quoted ?? plain
}
