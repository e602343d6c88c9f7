/**
 * What a field is to a person: which control edits it, how a list sorts and filters it, what an import may bring and what
 * the search reads. One declaration serves them all.
 */
export type FieldShape =
  | { readonly kind: 'line'; readonly isLtr?: true }
  | { readonly kind: 'passage' }
  /** One text for each language of the interface. */
  | { readonly kind: 'lines' | 'passages' }
  /** A date known to the year, the month or the day. */
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly unit?: NumberUnit }
  /** One id, or a set of ids, of a vocabulary; the words stand in the room 'vocabulary' under its name. */
  | { readonly kind: 'choice' | 'terms'; readonly vocabulary: string; readonly ids: readonly string[] }
  /** The id, or a set of ids, of other records. */
  | { readonly kind: 'link' | 'links'; readonly to: string }
  /** BCP 47 tags. */
  | { readonly kind: 'tag' | 'tags' }
  /** ISO 4217. */
  | { readonly kind: 'currency' }
  /** ISO 3166-1 alpha-2, and an IANA zone. */
  | { readonly kind: 'country' | 'zone' }
  /** IATA, also of an airport that the program does not know; "" for none. */
  | { readonly kind: 'airport' }
  | { readonly kind: 'sources' | 'confidence' }
  /** A number for each of some years. */
  | { readonly kind: 'yearly' }
  | { readonly kind: 'file' }
  /** The place among brothers: kept by the program, not shown as a field. */
  | { readonly kind: 'slot' }
  /** A private text, sealed by the desktop; see `SealedText`. */
  | { readonly kind: 'sealed' }
  /** Known to one screen only. */
  | { readonly kind: 'own' }

export type NumberUnit = 'months' | 'people' | 'percent' | 'degrees' | 'year' | 'money'
