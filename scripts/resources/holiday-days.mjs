/** The years for which days are worked out, at the build; beyond them nothing is known. */
const holidayYears = [2025, 2026, 2027, 2028]

/** The languages of the interface, by what the source calls them. */
const languages = { zh: 'zh-Hans', en: 'en', jp: 'ja', ja: 'ja', ko: 'ko', ru: 'ru', fr: 'fr', de: 'de', es: 'es', ar: 'ar', pt: 'pt', it: 'it' }

/** Days by which the source is off: it counts the three days of the Korean New Year from the day itself, the law from its eve. */
const shiftedDays = { 'KR korean 01-0-01 P3D': -1 }
/** Children have the day off, and those who work don't. */
const leftOut = new Set(['CN 06-01'])
/** What the source calls the days of Taiwan is not fit to be shown to an official. */
const unnamed = new Set(['TW'])

/**
 * Public holidays of whole countries, a row of numbers for each: days since `from` and index into `names`, in turn. What
 * starts in the course of a day is half a holiday and left out. A country that is not in `days` is unknown.
 */
export function holidayDays(Holidays, source, toSimplified) {
  const start = Date.UTC(holidayYears[0], 0, 1) / dayMs
  const end = Date.UTC(holidayYears.at(-1) + 1, 0, 1) / dayMs
  const names = []
  const nameAt = new Map()
  const indexOf = (name) => {
    const key = JSON.stringify(name)
    if (!nameAt.has(key)) nameAt.set(key, names.push(name) - 1)
    return nameAt.get(key)
  }
  const days = {}
  for (const country of Object.keys(source.holidays).filter((code) => !unnamed.has(code)).sort()) {
    const calendar = new Holidays(country, { types: ['public'], languages: ['en'] })
    const named = new Map()
    for (const holiday of holidayYears.flatMap((year) => calendar.getHolidays(year))) {
      for (const day of wholeDays(country, holiday)) if (day >= start && day < end && !named.has(day)) named.set(day, nameOf(country, holiday, source, toSimplified))
    }
    days[country] = [...named].sort(([a], [b]) => a - b).flatMap(([day, name]) => [day - start, indexOf(name)])
  }
  return { format: 'sister-city-atlas/holidays', version: 1, from: `${holidayYears[0]}-01-01`, to: `${holidayYears.at(-1)}-12-31`, names, days }
}

function wholeDays(country, { date, start, end, rule }) {
  const key = `${country} ${rule}`
  const [, day, hour] = /^(\d{4}-\d\d-\d\d) (\d\d)/.exec(date)
  const hours = (end - start) / 3_600_000
  if (hour !== '00' || hours < 23 || leftOut.has(key)) return []
  const first = Date.parse(`${day}T00:00Z`) / dayMs + (shiftedDays[key] ?? 0)
  return Array.from({ length: Math.round(hours / 24) }, (_, at) => first + at)
}

/** In the languages of the interface that the source has; always in English. */
function nameOf(country, { rule, name }, { holidays, names }, toSimplified) {
  const said = holidays[country].days?.[rule]
  const known = said?.name ?? names[said?._name]?.name ?? {}
  const own = Object.entries(languages).flatMap(([from, to]) => (known[from] ? [[to, to === 'zh-Hans' ? toSimplified(known[from].split(' ')[0]) : known[from]]] : []))
  return { ...Object.fromEntries(own), en: known.en ?? name.replace(/ \(substitute day\)$/, '') }
}

const dayMs = 86_400_000
