import type { Outline } from '#documents/outline.ts'
import { workbookWords } from '#documents/workbook-words.ts'
import type { Language } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { host } from '#host/host.ts'
import type { PaperFormat, PaperKind } from './paper-kinds.ts'
import { paperRoute } from './paper-route.ts'
import type { PaperSources } from './paper-sources.ts'
import { scheduleOutline } from './schedule-outline.ts'
import { scheduleTables } from './schedule-tables.ts'
import { todayOutline } from './today-outline.ts'
import { tripBookOutline } from './trip-book-outline.ts'
import { visitCalendar } from './visit-calendar.ts'

export interface PaperWish {
  readonly kind: PaperKind
  readonly format: PaperFormat
  /** One or two; their words must have been loaded. */
  readonly languages: readonly Language[]
  readonly isConfidential: boolean
  /** The day of the sheet of one day. */
  readonly day: PartialDate | undefined
}

/** The bytes of a paper. The writers are read when they are first needed: that of DOCX alone is as large as the rest of the program. */
export async function madePaper(sources: PaperSources, wish: PaperWish): Promise<Uint8Array> {
  const { format, languages, isConfidential } = wish
  const [first = 'en'] = languages
  if (format === 'ics') {
    const { visitIcs } = await import('#documents/visit-ics.ts')
    return utf8(visitIcs(visitCalendar(sources, languages, isConfidential, new Date())))
  }
  if (format === 'xlsx') {
    const { tablesXlsx } = await import('#documents/tables-xlsx.ts')
    return tablesXlsx(scheduleTables(sources, languages, isConfidential), workbookWords(first))
  }
  const outline = await outlineOf(sources, wish)
  if (format === 'txt') {
    const { outlineText } = await import('#documents/outline-text.ts')
    return utf8(outlineText(outline))
  }
  if (format === 'docx') {
    const [{ outlineDocx }, { mapPng }] = await Promise.all([import('#documents/outline-docx.ts'), import('#documents/map-png.ts')])
    return outlineDocx(outline, { png: mapPng })
  }
  const [{ outlineHtml }, { pageFontFaces }] = await Promise.all([import('#documents/outline-html.ts'), import('#documents/page-fonts.ts')])
  const html = outlineHtml(outline, { fontFaces: pageFontFaces(), text: familyOf('--font-sans'), title: familyOf('--font-serif') })
  return host().printPdf({ html, pageSize: 'A4', landscape: false, hasPageNumbers: outline.sheet === 'official' })
}

async function outlineOf(sources: PaperSources, { kind, languages, isConfidential, day }: PaperWish): Promise<Outline> {
  if (kind === 'schedule') return scheduleOutline(sources, languages)
  if (kind === 'today') return todayOutline(sources, languages, day ?? ('' as PartialDate))
  return tripBookOutline(sources, { languages, isConfidential, route: await paperRoute(sources, languages[0] ?? 'en', familyOf('--font-sans')) })
}

const familyOf = (token: string): string => getComputedStyle(document.documentElement).getPropertyValue(token).trim() || 'sans-serif'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
