import type { Block, Lines } from '#documents/outline.ts'
import { placeName } from '#domain/place/place.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import type { PaperSources } from './paper-sources.ts'
import { onOneLine, type Pen } from './paper-pen.ts'

/** The name of the visit in each language of the paper. */
export function visitTitle({ file }: PaperSources, pen: Pen): Lines {
  const said = pen.said(file.visit.titles)
  return said.length > 0 ? said : pen.each((words) => words.in('parts', 'untitled'))
}

/** When and where, and who invited, under the title. */
export function visitHead(sources: PaperSources, pen: Pen): readonly Block[] {
  const { visit } = sources.file
  const dates = pen.each((words, format) => [datesText(sources, format), placesText(sources, words, format)].filter((text) => text !== '').join(' · '))
  const inviter = visit.inviter === '' ? [] : [...onOneLine(pen.word('inviter', {}, 'quiet')), ...pen.plain(visit.inviter)]
  return [
    ...(dates.length === 0 ? [] : [{ kind: 'subtitle', lines: dates } as const]),
    ...(inviter.length === 0 ? [] : [{ kind: 'subtitle', lines: [joined(inviter)] } as const]),
  ]
}

const joined = (lines: Lines): Lines[number] => lines.flatMap((line, at) => (at === 0 ? line : [{ text: ' ', language: line[0]?.language ?? 'en' }, ...line]))

export function datesText({ file }: PaperSources, format: Formats): string {
  const { date, endDate } = file.visit
  return [date, endDate].flatMap((one) => (one ? [format.partialDate(one)] : [])).join(' – ')
}

export function placesText({ file, surroundings }: PaperSources, words: Words, format: Formats): string {
  const names = file.visit.placeIds.flatMap((id) => surroundings.places.get(id) ?? []).map((place) => placeName(place, words.language))
  return names.length === 0 ? '' : format.list(names)
}
