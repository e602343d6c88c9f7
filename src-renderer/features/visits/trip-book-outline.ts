import type { Block, Outline, Picture } from '#documents/outline.ts'
import type { Language } from '#domain/place/language.ts'
import { dayBlocks } from './paper-days.ts'
import { datesText, placesText, visitTitle } from './paper-head.ts'
import { paperPen, type Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'
import { memberBlocks } from './trip-book-members.ts'
import { meetingBlocks } from './trip-book-meetings.ts'
import { placeBlocks } from './trip-book-places.ts'

export interface TripBookWish {
  readonly languages: readonly Language[]
  /** Private numbers, lines if asked and topics to avoid as well. */
  readonly isConfidential: boolean
  readonly route: Picture | undefined
}

/** The book a delegation carries: cover, members, route, itinerary, meetings, places. */
export function tripBookOutline(sources: PaperSources, { languages, isConfidential, route }: TripBookWish): Outline {
  const pen = paperPen(languages)
  const days = dayBlocks(sources, pen, 2)
  const blocks: readonly Block[] = [
    ...cover(sources, pen, isConfidential),
    ...chapter('chapters.members', memberBlocks(sources, pen, isConfidential), pen),
    ...(route ? [{ kind: 'page-break' } as const, { kind: 'heading', level: 1, lines: pen.word('chapters.route') } as const, route] : []),
    ...chapter('chapters.itinerary', days, pen, ...(route ? [] : ['page' as const])),
    ...chapter('chapters.meetings', meetingBlocks(sources, pen, isConfidential), pen, 'page'),
    ...chapter('chapters.places', placeBlocks(sources, pen), pen, 'page'),
  ]
  return { title: pen.words('titleOf', { paper: pen.words('kinds.trip-book'), visit: visitTitle(sources, pen)[0]?.[0]?.text ?? '' }), languages, sheet: 'official', tableSize: 10.5, blocks }
}

/** A chapter without anything in it is left out. */
function chapter(word: string, blocks: readonly Block[], pen: Pen, begins?: 'page'): readonly Block[] {
  if (blocks.length === 0) return []
  return [...(begins ? [{ kind: 'page-break' } as const] : []), { kind: 'heading', level: 1, lines: pen.word(word) }, ...blocks]
}

function cover(sources: PaperSources, pen: Pen, isConfidential: boolean): readonly Block[] {
  const { visit } = sources.file
  const facts = [
    pen.each((_, format) => datesText(sources, format)),
    pen.each((words, format) => placesText(sources, words, format)),
    pen.plain(visit.organiser),
  ].filter((lines) => lines.length > 0)
  const purpose = pen.said(visit.purpose)
  return [
    { kind: 'note', lines: pen.word(isConfidential ? 'confidential' : 'internal') },
    { kind: 'title', lines: visitTitle(sources, pen) },
    { kind: 'title', lines: pen.word('kinds.trip-book') },
    ...facts.map((lines): Block => ({ kind: 'subtitle', lines })),
    ...(purpose.length === 0 ? [] : [{ kind: 'heading', level: 1, lines: pen.term('fields', 'purpose') } as const, { kind: 'paragraph', lines: purpose } as const]),
    { kind: 'page-break' },
  ]
}
