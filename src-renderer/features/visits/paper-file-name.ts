import type { Language } from '#domain/place/language.ts'
import { placeName } from '#domain/place/place.ts'
import type { PaperSources } from './paper-sources.ts'
import { paperPen } from './paper-pen.ts'
import type { PaperFormat, PaperKind } from './paper-kinds.ts'

/** "2026-12_出访_神户-仁川_日程_zh-Hans-ja.docx": the name under which a paper leaves the app. */
export function paperFileName({ file, surroundings }: PaperSources, kind: PaperKind, format: PaperFormat, languages: readonly Language[]): string {
  const { words } = paperPen(languages)
  const { visit } = file
  const places = visit.placeIds.flatMap((id) => surroundings.places.get(id) ?? []).map((place) => placeName(place, words.language))
  const parts = [
    visit.date?.slice(0, 7) ?? '',
    words.in('vocabulary', `visitDirections.${visit.direction}`),
    places.slice(0, 3).join('-'),
    words(`kinds.${kind}`),
    languages.join('-'),
  ]
  const name = parts.filter((part) => part !== '').join('_')
  // What no file system takes, and the control characters.
  // eslint-disable-next-line no-control-regex
  return `${name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-').replace(/\s+/g, '-').replace(/__+/g, '_')}.${format}`
}
