import type { Block, Outline } from '#documents/outline.ts'
import { dayBlocks } from './paper-days.ts'
import { paperPen } from './paper-pen.ts'
import { visitHead, visitTitle } from './paper-head.ts'
import type { PaperSources } from './paper-sources.ts'
import type { Language } from '#domain/place/language.ts'

/** The schedule in one or two languages, as it is handed to the other side. */
export function scheduleOutline(sources: PaperSources, languages: readonly Language[]): Outline {
  const pen = paperPen(languages)
  const days = dayBlocks(sources, pen, 2)
  const blocks: readonly Block[] = [
    { kind: 'title', lines: visitTitle(sources, pen) },
    { kind: 'subtitle', lines: pen.word('kinds.schedule') },
    ...visitHead(sources, pen),
    ...(days.length === 0 ? [{ kind: 'paragraph', lines: pen.word('nothingYet') } as const] : days),
  ]
  return { title: pen.words('titleOf', { paper: pen.words('kinds.schedule'), visit: visitTitle(sources, pen)[0]?.[0]?.text ?? '' }), languages, sheet: 'official', tableSize: 10.5, blocks }
}
