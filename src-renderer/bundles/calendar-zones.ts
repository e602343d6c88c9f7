import { parameterOf, type CalendarBlocks, type CalendarLine } from './calendar-lines.ts'

/** Tells the IANA zone that a calendar means by a name; undefined for one nobody knows. */
export type ZoneOfName = (name: string) => string | undefined

/** Zones by their own name, by the place that the calendar's definition gives, or as Windows calls them. */
export function zoneNames({ zones }: CalendarBlocks): ZoneOfName {
  const places = new Map(zones.map(({ lines }) => [valueOf(lines, 'TZID') ?? '', valueOf(lines, 'X-LIC-LOCATION')]))
  const known = new Map<string, string | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, [name, places.get(name) ?? '', windowsZones[name] ?? '', tailOf(name)].find(isZone))
    return known.get(name)
  }
}

/** The zone named in a line, as it is written. */
export const zoneIn = (line: CalendarLine): string | undefined => parameterOf(line, 'TZID')

const valueOf = (lines: readonly CalendarLine[], name: string): string | undefined => lines.find((line) => line.name === name)?.value.trim()

/** "/freeassociation.sourceforge.net/Asia/Tokyo" names its zone at the end. */
const tailOf = (name: string): string => name.split('/').slice(-2).join('/')

function isZone(name: string): boolean {
  if (!/^(UTC|[A-Za-z_]+\/[A-Za-z_/+-]+)$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** CLDR windowsZones, territory 001, for the zones that an office here meets. */
const windowsZones: Readonly<Record<string, string>> = {
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'Taipei Standard Time': 'Asia/Taipei',
  'Singapore Standard Time': 'Asia/Singapore',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'India Standard Time': 'Asia/Kolkata',
  'Ulaanbaatar Standard Time': 'Asia/Ulaanbaatar',
  'North Asia East Standard Time': 'Asia/Irkutsk',
  'Central Asia Standard Time': 'Asia/Almaty',
  'West Asia Standard Time': 'Asia/Tashkent',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arab Standard Time': 'Asia/Riyadh',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Belarus Standard Time': 'Europe/Minsk',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Egypt Standard Time': 'Africa/Cairo',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'SA Pacific Standard Time': 'America/Bogota',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Coordinated Universal Time': 'UTC',
  'Etc/UTC': 'UTC',
  GMT: 'UTC',
}
