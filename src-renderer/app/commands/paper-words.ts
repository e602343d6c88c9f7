import { isLanguage, type Language } from '#domain/place/language.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { formatsOf, isPaperKind, paperKinds, type PaperFormat, type PaperKind } from '#features/visits/paper-kinds.ts'

/** What the words after `paper` ask for. */
export interface PaperWish {
  readonly kind: PaperKind
  readonly visitId: string
  readonly format: PaperFormat
  /** One or two; none named: the language of the command. */
  readonly languages: readonly Language[]
  readonly isConfidential: boolean
  readonly day?: PartialDate
}

interface Typed {
  readonly options: Readonly<Record<string, string>>
  readonly operands: readonly string[]
  readonly outFormat: string
}

/** The wish that the words say, or one line that names the first wrong one and what it may be. */
export function paperWords({ options, operands, outFormat }: Typed): { readonly wish: PaperWish } | { readonly problem: string } {
  const [kind] = operands
  if (kind === undefined) return { problem: `paper needs a KIND: ${paperKinds.join(', ')}` }
  if (!isPaperKind(kind)) return { problem: `there is no paper called ${quoted(kind)}; it is one of ${paperKinds.join(', ')}` }
  const formats = formatsOf(kind)
  const format = formats.find((one) => one === outFormat)
  if (!format) return { problem: `--out: a ${kind} ends in one of ${formats.join(', ')}` }
  const visitId = options.visit?.trim() ?? ''
  if (visitId === '') return { problem: 'paper needs --visit ID' }
  const read = languagesOf(options.lang)
  if ('problem' in read) return read
  const day = options.day === undefined ? undefined : partialDate(options.day.trim())
  if (options.day !== undefined && kind !== 'today') return { problem: '--day goes with the paper today' }
  if (options.day !== undefined && day?.length !== 10) return { problem: `--day ${quoted(options.day)}: must be a day as 2026-12-14` }
  return { wish: { kind, visitId, format, languages: read.languages, isConfidential: options.confidential !== undefined, ...(day && { day }) } }
}

function languagesOf(text: string | undefined): { readonly languages: readonly Language[] } | { readonly problem: string } {
  if (text === undefined) return { languages: [] }
  const asked = [...new Set(text.split(',').map((part) => part.trim()).filter((part) => part !== ''))]
  const unknown = asked.find((part) => !isLanguage(part))
  if (unknown !== undefined) return { problem: `--lang: there is no language ${quoted(unknown)}` }
  if (asked.length === 0 || asked.length > 2) return { problem: '--lang: one language, or two parted by a comma' }
  return { languages: asked.filter(isLanguage) }
}

/** What was typed, short and on one line. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`
}
