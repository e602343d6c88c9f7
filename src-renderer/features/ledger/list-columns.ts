import type { FieldShape } from '#domain/record/field-shape.ts'
import { columnsOfText } from '#domain/record/condition-text.ts'
import type { ListColumn, ListLook } from '#domain/record/list-look.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { listedFields } from './list-source.ts'

/** The columns of a list: those of the address, else those last set up for the kind, else those of the kind. */
export function columnsOf(kind: RecordKind, look: ListLook, kept: string | undefined): readonly ListColumn[] {
  const known = new Set(listedFields(kind).map(({ name }) => name))
  const asked = look.columns ?? columnsOfText(kept ?? '') ?? kindTraits[kind].columns.map((field) => ({ field }))
  const columns = asked.filter(({ field }) => known.has(field))
  return columns.length > 0 ? columns : kindTraits[kind].columns.map((field) => ({ field }))
}

/** The share of the width that a column has while nobody set it; also the least of it, in rem. */
export function shareOf(shape: FieldShape | undefined, isFirst: boolean): number {
  if (isFirst) return 14
  if (shape && wide.has(shape.kind)) return 11
  return shape && narrow.has(shape.kind) ? 7 : 8.5
}

const wide: ReadonlySet<FieldShape['kind']> = new Set(['lines', 'passage', 'passages', 'links', 'sources', 'terms'] as const)
const narrow: ReadonlySet<FieldShape['kind']> = new Set(['date', 'flag', 'number', 'currency'] as const)
