import { confidences } from '#domain/place/source.ts'
import type { FieldShape } from './field-shape.ts'

/** How a field can be asked about in a list. */
export type FieldNature = 'ids' | 'words' | 'date' | 'number' | 'flag' | 'other'

export function fieldNature({ kind }: FieldShape): FieldNature {
  switch (kind) {
    case 'choice':
    case 'terms':
    case 'link':
    case 'links':
    case 'tag':
    case 'tags':
    case 'currency':
    case 'country':
    case 'zone':
    case 'airport':
    case 'confidence':
      return 'ids'
    case 'line':
    case 'passage':
    case 'lines':
    case 'passages':
      return 'words'
    case 'date':
    case 'number':
    case 'flag':
      return kind
    case 'sources':
    case 'yearly':
    case 'file':
    case 'slot':
    case 'sealed':
    case 'own':
      return 'other'
  }
}

/** The ids in a value of nature 'ids', one or many. */
export const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value !== '' ? [value] : []

/** The texts in a value of nature 'words', whatever language they are in. */
export const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).filter((text) => typeof text === 'string') : []

/** Nothing is known of the field; "no" is something known. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.values(value).every((inner) => inner === '' || inner === undefined)
}

/** The ids of a vocabulary in its own order, which says more than the alphabet: the ladder, the ranks. */
export function orderedIds(shape: FieldShape): readonly string[] | undefined {
  if (shape.kind === 'choice' || shape.kind === 'terms') return shape.ids
  return shape.kind === 'confidence' ? confidences : undefined
}

/** A column of this shape can stand in a list; what only one screen knows can't. */
export const mayBeListed = ({ kind }: FieldShape): boolean => kind !== 'slot' && kind !== 'sealed' && kind !== 'own'

/** The shape can be set for many records at once. */
export const maySetTogether = (shape: FieldShape): boolean => fieldNature(shape) !== 'other' && shape.kind !== 'lines' && shape.kind !== 'passages'

/** The shape holds a set, to which many records can be given something and from which something can be taken. */
export const isSet = ({ kind }: FieldShape): boolean => kind === 'terms' || kind === 'links' || kind === 'tags'
