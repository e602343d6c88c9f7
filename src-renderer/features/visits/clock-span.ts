import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { Formats } from '#i18n/formats.ts'

/** "09:30–10:30" on the clocks of two zones; the start alone where nobody typed the end, "" without a time. */
export function clockSpan({ start, end, isEndGuessed }: TimedItem, zone: string, endZone: string, format: Formats): string {
  if (start === undefined) return ''
  const first = format.time(new Date(start), zone)
  return end === undefined || isEndGuessed ? first : `${first}–${format.time(new Date(end), endZone)}`
}
