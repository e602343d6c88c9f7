import type { Lines } from '#documents/outline.ts'
import { placeName } from '#domain/place/place.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Words } from '#i18n/words.ts'
import { itemTitle } from './item-title.ts'
import type { PaperSources } from './paper-sources.ts'
import type { Pen } from './paper-pen.ts'

/** What happens: title, for a leg with number and ends, and where. */
export function whatLines(item: Item, sources: PaperSources, pen: Pen): Lines {
  const leg = item.kind === 'leg' ? legText(item) : ''
  const titles = pen.each((words) => titled(item, words), 'strong')
  const said = new Set(titles.map(lineText))
  return [...titles, ...(leg === '' ? [] : pen.plain(leg)), ...whereLines(item, sources, pen).filter((line) => !said.has(lineText(line)))]
}

const lineText = (line: Lines[number]): string => line.map(({ text }) => text).join('')

/** The venue; without one the place, where a leg does not lead there anyway. */
function whereLines(item: Item, { surroundings }: PaperSources, pen: Pen): Lines {
  const venue = pen.said(item.venue)
  if (venue.length > 0 || item.kind === 'leg' || item.kind === 'stay') return venue
  const place = item.placeId && surroundings.places.get(item.placeId)
  return place ? pen.each((words) => placeName(place, words.language), 'quiet') : []
}

/** How one gets there, what to wear, and what else to know. */
export function remarkLines(item: Item, pen: Pen): Lines {
  return [
    ...(item.transport === '' ? [] : pen.plain(item.transport)),
    ...(item.dress === 'open' ? [] : pen.term('dressCodes', item.dress)),
    ...(item.track === 'all' || item.memberIds.length === 0 ? [] : pen.term('tracks', item.track)),
    ...pen.plain(item.notes),
  ]
}

const titled = (item: Item, words: Words): string => {
  const title = itemTitle(item, words)
  return item.serviceNumber === '' ? title : `${title} · ${item.serviceNumber}`
}

/** "天津滨海 (TSN) → 大阪关西 (KIX)" as far as it was typed. */
export function legText({ from, fromCode, to, toCode }: Item): string {
  const end = (name: string, code: string): string => (name === '' ? code : code === '' || name === code ? name : `${name} (${code})`)
  const ends = [end(from, fromCode), end(to, toCode)].filter((text) => text !== '')
  return ends.join(' → ')
}
