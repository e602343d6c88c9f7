import type { AnyRecord } from '#domain/record/any-record.ts'
import { foldedText, searchKeys, searchRank } from '#domain/search/search-keys.ts'
import type { GridLine } from '#ui/table-grid-parts.ts'

/** Pinyin takes 40 µs a name the first time. */
const mostWithPinyin = 3000

/** The next line from `from` on, round the end, whose name begins with what was typed; in shorter lists its pinyin or initials too. */
export function typedLine(lines: readonly GridLine<AnyRecord>[], typed: string, from: number, nameOf: (record: AnyRecord) => string): number | undefined {
  const wanted = foldedText(typed)
  if (wanted === '') return undefined
  const isPinyin = lines.length <= mostWithPinyin && /^[a-z]+$/.test(wanted)
  for (let step = 0; step < lines.length; step++) {
    const at = (from + step) % lines.length
    const line = lines[at]
    if (line?.kind !== 'row') continue
    const name = nameOf(line.row)
    if (foldedText(name).startsWith(wanted)) return at
    if (isPinyin && (searchRank(searchKeys([], [name]), wanted) ?? 9) <= 4) return at
  }
  return undefined
}
