import { textIn } from '#domain/place/language-map.ts'
import type { Language, LanguageMap } from '#domain/place/language.ts'
import { shapedFields, type AnyRecord } from './any-record.ts'
import { kindTraits, type RecordKind } from './record-kinds.ts'

/** How a title is put together: words of its own, the word of a vocabulary, or the names of what the record leads to. */
export type RecordTitle =
  | { readonly kind: 'text'; readonly text: string; readonly lang?: Language }
  | { readonly kind: 'term'; readonly vocabulary: string; readonly id: string }
  | { readonly kind: 'linked'; readonly links: readonly { readonly to: RecordKind; readonly id: string }[] }

/** What a record is called in `language`; undefined when none of its naming fields is filled in. */
export function recordTitle(kind: RecordKind, record: AnyRecord, language: Language): RecordTitle | undefined {
  const shapes = new Map(shapedFields(kind).map(({ name, shape }) => [name, shape]))
  const links: { to: RecordKind; id: string }[] = []
  for (const name of kindTraits[kind].names) {
    const [shape, value] = [shapes.get(name), record[name]]
    if (!shape || value === undefined || value === '') continue
    if (shape.kind === 'lines') {
      const found = textIn(value as LanguageMap, language)
      if (found) return { kind: 'text', ...found }
    }
    if (shape.kind === 'line') return { kind: 'text', text: value as string }
    if (shape.kind === 'choice' && links.length === 0) return { kind: 'term', vocabulary: shape.vocabulary, id: value as string }
    if (shape.kind === 'link') links.push({ to: shape.to as RecordKind, id: value as string })
  }
  return links.length > 0 ? { kind: 'linked', links } : undefined
}
