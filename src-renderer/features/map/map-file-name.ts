import type { MapDocumentKind } from '#documents/map-document.ts'
import { homeName } from '#documents/place-row.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Words } from '#i18n/words.ts'

interface MapFile {
  readonly kind: MapDocumentKind
  readonly home: HomeCity | undefined
  readonly day: PartialDate
}

/** "2026-11-23_map_Tianjin_en.svg": the name under which a map leaves the app. */
export function mapFileName(words: Words, { kind, home, day }: MapFile): string {
  const place = home ? homeName(home, words.language) : ''
  const name = words('export.fileName', { date: day, home: place, language: words.language })
  // What no file system takes, and the control characters.
  // eslint-disable-next-line no-control-regex
  return `${name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-').replace(/__+/g, '_')}.${kind}`
}
