import { eachElement, eachLanguage, eachYear, optional, whole, type Field } from '#domain/log/fields.ts'
import type { Entity } from '#domain/log/op.ts'
import { between, flag, identifier, matching, oneOf, text } from '#domain/log/register-checks.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { longestName, longestNote } from '#domain/place/place-problems.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from '#domain/place/source-checks.ts'
import type { Confidence, Source } from '#domain/place/source.ts'
import { attachedFileCheck, type AttachedFile } from './attached-file.ts'
import type { FieldShape, NumberUnit } from './field-shape.ts'
import type { RecordId } from './record-id.ts'
import { slotCheck, type Slot } from './slot.ts'

/** `field`, said to be of this shape to a person. */
export const shaped = <T>(shape: FieldShape, field: Field<T>): Field<T> => ({ ...field, shape })

export const lineField = (limit = longestName): Field<string> => shaped({ kind: 'line' }, whole(text(limit), ''))

/** A line read from left to right in every language: an address on the net, a telephone number. */
export const codeField = (limit = longestName): Field<string> =>
  shaped({ kind: 'line', isLtr: true }, whole(text(limit), ''))

export const passageField = (limit = longestNote): Field<string> => shaped({ kind: 'passage' }, whole(text(limit), ''))

export const linesField = (limit = longestName): Field<LanguageMap> =>
  shaped({ kind: 'lines' }, eachLanguage(text(limit)))

export const passagesField = (limit = longestNote): Field<LanguageMap> =>
  shaped({ kind: 'passages' }, eachLanguage(text(limit)))

export const dateField = (): Field<PartialDate | undefined> => shaped({ kind: 'date' }, optional(partialDateCheck))

export const flagField = (fallback = false): Field<boolean> => shaped({ kind: 'flag' }, whole(flag, fallback))

export const numberField = (from: number, to: number, unit?: NumberUnit): Field<number | undefined> =>
  shaped({ kind: 'number', from, to, ...(unit && { unit }) }, optional(between(from, to)))

export const choiceField = <const T extends string>(vocabulary: string, ids: readonly T[], fallback: T): Field<T> =>
  shaped({ kind: 'choice', vocabulary, ids }, whole(oneOf(ids), fallback))

/** A set of ids; ones the vocabulary lacks are kept, so that a file from elsewhere loses nothing. */
export const termsField = (vocabulary: string, ids: readonly string[]): Field<readonly string[]> =>
  shaped({ kind: 'terms', vocabulary, ids }, eachElement(100))

export const linkField = <E extends Entity>(to: E): Field<RecordId<E> | undefined> =>
  shaped({ kind: 'link', to }, optional<RecordId<E>>(identifier))

export const linksField = <E extends Entity>(to: E): Field<readonly RecordId<E>[]> =>
  shaped({ kind: 'links', to }, eachElement<RecordId<E>>(500))

export const tagField = (): Field<string | undefined> => shaped({ kind: 'tag' }, optional(languageTagCheck))

export const tagsField = (): Field<readonly string[]> => shaped({ kind: 'tags' }, eachElement(50))

export const currencyField = (): Field<string | undefined> => shaped({ kind: 'currency' }, optional(matching(/^[A-Z]{3}$/)))

export const sourcesField = (): Field<readonly Source[]> => shaped({ kind: 'sources' }, whole(sourcesCheck, []))

export const confidenceField = (fallback: Confidence = 'high'): Field<Confidence> =>
  shaped({ kind: 'confidence' }, whole(confidenceCheck, fallback))

export const yearlyField = (): Field<Readonly<Record<string, number>>> =>
  shaped({ kind: 'yearly' }, eachYear(between(0, 1e12)))

export const fileField = (): Field<AttachedFile | undefined> =>
  shaped({ kind: 'file' }, optional<AttachedFile & { readonly [key: string]: string | number }>(attachedFileCheck) as Field<AttachedFile | undefined>)

export const slotField = (): Field<Slot | undefined> =>
  shaped({ kind: 'slot' }, optional<Slot & { readonly [key: string]: string }>(slotCheck) as Field<Slot | undefined>)

const languageTagCheck = matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
