import type { Lines } from '#documents/outline.ts'
import { localClock, offsetText } from '#domain/place/local-clock.ts'
import { dayShift } from '#domain/visit/day-shift.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { Formats } from '#i18n/formats.ts'

export interface ClockTexts {
  /** "09:30–10:30" on the clock of where it happens, "22:10–06:30 +1" over midnight; "" without a time. */
  readonly local: string
  /** "UTC+8 → UTC+9" where the item ends on another clock than it began. */
  readonly zones: string
  /** The same on the clock of home, "+1 00:30–01:30" where that calendar is a day ahead; "" where both clocks are one. */
  readonly home: string
}

/** When an item is, on both clocks, for a paper. */
export function clockTexts({ start, end, isEndGuessed, zone, endZone }: TimedItem, homeZone: string, format: Formats): ClockTexts {
  if (start === undefined) return { local: '', zones: '', home: '' }
  const last = isEndGuessed ? undefined : end
  const [first, then] = [offset(start, zone), offset(last ?? start, endZone)]
  const isOneClock = first === offset(start, homeZone) && then === offset(last ?? start, homeZone)
  const ahead = dayShift(start, homeZone, start, zone)
  return {
    local: span(start, last, zone, endZone, format),
    zones: first !== then && last !== undefined ? `${first} → ${then}` : '',
    home: isOneClock ? '' : `${ahead === 0 ? '' : `${signed(ahead)} `}${span(start, last, homeZone, homeZone, format)}`,
  }
}

/** The cell of a table: the local time strong, zones and home under it. */
export function clockLines(timed: TimedItem, homeZone: string, format: Formats): Lines {
  const { local, zones, home } = clockTexts(timed, homeZone, format)
  if (local === '') return [[{ text: '—', language: 'en', look: 'quiet' }]]
  return [
    [{ text: local, language: 'en', look: 'strong' }],
    ...(zones === '' ? [] : [[{ text: zones, language: 'en', look: 'quiet' } as const]]),
    ...(home === '' ? [] : [[{ text: `(${home})`, language: 'en', look: 'quiet' } as const]]),
  ]
}

function span(start: number, end: number | undefined, zone: string, endZone: string, format: Formats): string {
  const from = format.time(new Date(start), zone)
  if (end === undefined) return from
  const days = dayShift(end, endZone, start, zone)
  return `${from}–${format.time(new Date(end), endZone)}${days === 0 ? '' : ` ${signed(days)}`}`
}

const signed = (days: number): string => (days > 0 ? `+${days}` : `−${-days}`)

function offset(instant: number, zone: string): string {
  const clock = localClock(new Date(instant), zone)
  return clock ? offsetText(clock.offsetMinutes) : zone
}
