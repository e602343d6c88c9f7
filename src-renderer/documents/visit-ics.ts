import type { PartialDate } from '#domain/place/partial-date.ts'
import type { ZoneShift } from '#domain/visit/zone-shifts.ts'
import type { WallClock } from '#domain/visit/zoned-clock.ts'
import ICAL from 'ical.js'

/** One line of a calendar: a timed event with the clock of each of its ends, or whole days. */
export type CalendarEntry = {
  /** The same for the same item for ever. */
  readonly uid: string
  readonly summary: string
  readonly location: string
  readonly description: string
  /** The kind of the item, by which this program knows it again. */
  readonly itemKind: string
} & (
  | { readonly kind: 'timed'; readonly start: WallClock; readonly zone: string; readonly end: WallClock; readonly endZone: string }
  /** `until` is the day after the last. */
  | { readonly kind: 'days'; readonly from: PartialDate; readonly until: PartialDate }
)

export interface Calendar {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  readonly entries: readonly CalendarEntry[]
  /** What the clocks of every zone named in the entries do around them. */
  readonly zones: ReadonlyMap<string, readonly ZoneShift[]>
  /** UTC. */
  readonly stamp: Date
}

/** The calendar as an RFC 5545 file, with a definition of every zone it names. */
export function visitIcs({ name, language, entries, zones, stamp }: Calendar): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Sister City Atlas//Visit//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', clean(name))
  const stamped = ICAL.Time.fromJSDate(stamp, true)
  for (const [zone, shifts] of zones) if (shifts.length > 0) calendar.addSubcomponent(zoneComponent(zone, shifts))
  for (const entry of entries) calendar.addSubcomponent(eventComponent(entry, language, stamped))
  return `${calendar.toString()}\r\n`
}

function eventComponent(entry: CalendarEntry, language: string, stamp: ICAL.Time): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('dtstamp', stamp)
  if (entry.kind === 'timed') {
    addTime(event, 'dtstart', entry.start, entry.zone)
    // An event without an end is a moment; one that ends when it begins is not allowed.
    if (entry.end.date !== entry.start.date || entry.end.time !== entry.start.time || entry.endZone !== entry.zone) addTime(event, 'dtend', entry.end, entry.endZone)
  } else {
    addDay(event, 'dtstart', entry.from)
    addDay(event, 'dtend', entry.until)
    event.addPropertyWithValue('transp', 'TRANSPARENT')
  }
  for (const [property, text] of [['summary', entry.summary], ['location', entry.location], ['description', entry.description]] as const) {
    if (text === '') continue
    event.addPropertyWithValue(property, clean(text)).setParameter('language', language)
  }
  event.addPropertyWithValue('x-atlas-kind', entry.itemKind)
  return event
}

function addTime(event: ICAL.Component, name: string, { date, time }: WallClock, zone: string): void {
  const property = new ICAL.Property(name)
  property.setValue(ICAL.Time.fromDateTimeString(`${date}T${time}:00`))
  property.setParameter('tzid', zone)
  event.addProperty(property)
}

function addDay(event: ICAL.Component, name: string, date: PartialDate): void {
  const property = new ICAL.Property(name)
  property.resetType('date')
  property.setValue(ICAL.Time.fromDateString(date))
  event.addProperty(property)
}

function zoneComponent(zone: string, shifts: readonly ZoneShift[]): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  for (const { onset, before, after } of shifts) {
    // Which of two offsets is called summer matters to nobody who only converts.
    const part = new ICAL.Component(after > before ? 'daylight' : 'standard')
    part.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset))
    part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before * 60))
    part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(after * 60))
    component.addSubcomponent(part)
  }
  return component
}

/** No control characters but line ends, which the library writes as \n. */
// eslint-disable-next-line no-control-regex -- these are the very characters that may not stand in the file
const clean = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
