import type { Block, Lines } from '#documents/outline.ts'
import { mapTierOf } from '#domain/map/map-filter.ts'
import { localClock, offsetText } from '#domain/place/local-clock.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { instantOf } from '#domain/visit/zoned-clock.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'

/** Exchanges told of each place, the latest. */
const mostActivities = 6

/** What to know of each place on the way: what it is to us, what was signed, what was done together of late. */
export function placeBlocks(sources: PaperSources, pen: Pen): readonly Block[] {
  const { placeIds } = sources.file.visit
  return placeIds.flatMap((id) => sources.surroundings.places.get(id) ?? []).flatMap((place): readonly Block[] => [
    { kind: 'heading', level: 2, lines: pen.each((words) => placeName(place, words.language)) },
    { kind: 'table', columns: [{ heading: [], width: 0.26 }, { heading: [], width: 0.74 }], rows: placeRows(place, sources, pen) },
    ...listOf(pen.word('signed'), agreementsOf(place, sources, pen)),
    ...listOf(pen.word('latest'), activitiesOf(place, sources, pen)),
  ])
}

function placeRows(place: Place, sources: PaperSources, pen: Pen): readonly (readonly Lines[])[] {
  const tier = pen.each((words, format) => [words.in('vocabulary', `tiers.${mapTierOf(place)}`), place.tierSince ? words('since', { date: format.partialDate(place.tierSince) }) : ''].filter((text) => text !== '').join(' · '))
  const rows: readonly (readonly [field: string, lines: Lines])[] = [
    ['officialName', pen.plain(place.officialName)],
    ['country', pen.each((_, format) => format.regionName(place.country, sources.worldview))],
    ['tier', tier],
    ['sectors', place.sectors.length === 0 ? [] : pen.each((words, format) => format.list(place.sectors.map((sector) => (words.in('vocabulary', `sectors.${sector}`)))))],
    ['timeZone', clockDifference(place, sources, pen)],
  ]
  return rows.filter(([, lines]) => lines.length > 0).map(([field, lines]) => [pen.term('fields', field, 'strong'), lines])
}

/** "UTC+9 (1 hour ahead of home)" on the first day of the visit. */
function clockDifference(place: Place, { file, surroundings }: PaperSources, pen: Pen): Lines {
  const { date } = file.visit
  const noon = date?.length === 10 ? instantOf({ date, time: '12:00' }, place.timeZone) : undefined
  const there = noon === undefined ? undefined : localClock(new Date(noon), place.timeZone)
  const here = noon === undefined ? undefined : localClock(new Date(noon), surroundings.home.timeZone)
  if (!there || !here) return []
  const hours = (there.offsetMinutes - here.offsetMinutes) / 60
  return pen.each((words, format) => words(hours === 0 ? 'sameClock' : 'otherClock', { zone: offsetText(there.offsetMinutes), hours: `${hours > 0 ? '+' : '−'}${format.number(Math.abs(hours))}` }))
}

const agreementsOf = (place: Place, { agreements }: PaperSources, pen: Pen): readonly Lines[] =>
  agreements
    .filter(({ placeId }) => placeId === place.id)
    .map(({ kind, date }) => pen.each((words, format) => [date ? format.partialDate(date) : '', words.in('vocabulary', `agreementKinds.${kind}`)].filter((text) => text !== '').join(' ')))

const activitiesOf = (place: Place, { activities }: PaperSources, pen: Pen): readonly Lines[] =>
  activities
    .filter(({ placeIds, date }) => placeIds.includes(place.id) && date !== undefined)
    .slice(0, mostActivities)
    .map(({ date, titles }) => pen.each((words, format) => [date ? format.partialDate(date) : '', textIn(titles, words.language)?.text ?? ''].filter((text) => text !== '').join(' ')))

const listOf = (heading: Lines, entries: readonly Lines[]): readonly Block[] => (entries.length === 0 ? [] : [{ kind: 'heading', level: 3, lines: heading }, ...entries.map((lines): Block => ({ kind: 'paragraph', lines }))])
