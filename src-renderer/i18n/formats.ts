import type { Language } from '#domain/place/language.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import { locale } from './locale.ts'
import { regionName } from './region-names.ts'

/** How one language writes numbers, days, lists and names. */
export interface Formats {
  number(value: number): string
  percent(share: number): string
  /** Whole units of an ISO 4217 currency, "¥12,000,000"; the bare number where it is not known. */
  money(value: number, currency: string | undefined): string
  /** "Nov 2026"; in Chinese as ISO writes it, which is how the office's tables do. */
  partialDate(date: PartialDate): string
  /** The day of a moment in an IANA zone, in the zone of this computer when left out. */
  day(moment: Date, zone?: string): string
  weekday(moment: Date, zone?: string): string
  /** "Sunday, 13 December 2026": a day as a paper writes it over what happens on it. */
  fullDay(date: PartialDate): string
  /** Hours and minutes, 24 hours. */
  time(moment: Date, zone?: string): string
  list(items: readonly string[]): string
  /** The name of an ISO 3166-1 alpha-2 code as the worldview says it. */
  regionName(code: string, worldview: string): string
  languageName(tag: string): string
  compare(a: string, b: string): number
  /** "3 months ago", in the greatest unit that is not zero. */
  relative(moment: Date, now: Date): string
  km(distance: number): string
  /** "1 hr 30 min". */
  duration(minutes: number): string
  /** "214 MB". */
  bytes(count: number): string
}

const made = new Map<Language, Formats>()

/** The formats of `language`, made once. */
export function formats(language: Language): Formats {
  const known = made.get(language)
  if (known) return known
  const fresh = newFormats(language)
  made.set(language, fresh)
  return fresh
}

function newFormats(language: Language): Formats {
  const tag = locale(language)
  const isChinese = language === 'zh-Hans'
  // Making an Intl object takes up to a millisecond, so each is made on first use and kept.
  const number = once(() => new Intl.NumberFormat(tag))
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }))
  const money = keyed((currency: string) => {
    try {
      return new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 })
    } catch {
      // A code of the wrong shape throws a RangeError; the number can still be said.
      return number()
    }
  })
  const km = once(() => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }))
  const lengths = keyed((unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }))
  const conjunction = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const languageNames = once(() => new Intl.DisplayNames(tag, { type: 'language' }))
  const collator = once(() => new Intl.Collator(isChinese ? 'zh-Hans-CN-u-co-pinyin' : tag, { numeric: true }))
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  const bytes = keyed((unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit }))
  const dates = keyed((key: string) => {
    const [shape = '', zone = ''] = key.split('|')
    return new Intl.DateTimeFormat(tag, { ...shapes[shape], ...(zone === '' ? {} : { timeZone: zone }) })
  })
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    money: (value, currency) => (currency === undefined ? number() : money(currency)).format(value),
    partialDate: (date) => {
      if (isChinese) return date
      const text = dates(`${datePrecision(date)}|UTC`).format(new Date(`${date.padEnd(10, '-01')}T00:00Z`))
      // The Russian abbreviation of "year" never stands alone at the start of a line.
      return text.replace(/\s(?=г\.$)/u, '\u00a0')
    },
    day: (moment, zone = '') => (isChinese ? isoDay(moment, zone) : dates(`day|${zone}`).format(moment)),
    weekday: (moment, zone = '') => dates(`weekday|${zone}`).format(moment),
    fullDay: (date) => dates('full|UTC').format(new Date(`${date.padEnd(10, '-01')}T00:00Z`)),
    time: (moment, zone = '') => dates(`time|${zone}`).format(moment),
    list: (items) => conjunction().format(items),
    regionName: (code, worldview) => regionName(code, worldview, language),
    languageName: (of) => languageNames().of(of) ?? of,
    compare: (a, b) => collator().compare(a, b),
    relative: (moment, now) => {
      const [value, unit] = greatestUnit(moment.getTime() - now.getTime())
      return relative().format(value, unit)
    },
    bytes: (count) => {
      const step = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(1, count)) / 3)))
      const value = count / 1000 ** step
      return bytes(['kilobyte', 'megabyte', 'gigabyte'][step - 1] ?? '').format(value < 10 ? Math.ceil(value * 10) / 10 : Math.round(value))
    },
    km: (distance) => km().format(distance),
    duration: (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
      const parts = [...(hours > 0 ? [lengths('hour').format(hours)] : []), ...(rest > 0 || hours === 0 ? [lengths('minute').format(rest)] : [])]
      return parts.join(isChinese ? '' : '\u00a0')
    },
  }
}

const shapes: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  weekday: { weekday: 'long' },
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

// Swedish writes days as ISO 8601 does.
const isoDays = keyed((zone: string) => new Intl.DateTimeFormat('sv-SE', zone === '' ? {} : { timeZone: zone }))
const isoDay = (moment: Date, zone: string): string => isoDays(zone).format(moment)

function greatestUnit(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = milliseconds / 60_000
  // Mean lengths: a year of 365.25 days and a twelfth of it.
  const units = [
    ['year', 525_960],
    ['month', 43_830],
    ['day', 1440],
    ['hour', 60],
  ] as const
  const found = units.find(([, length]) => Math.abs(minutes) >= length)
  return found ? [Math.trunc(minutes / found[1]), found[0]] : [Math.trunc(minutes), 'minute']
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

function keyed<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const fresh = make(key)
    kept.set(key, fresh)
    return fresh
  }
}
