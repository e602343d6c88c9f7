import type { Language } from '#domain/place/language.ts'
import type { FoundRecord } from '#domain/search/found-record.ts'

/** What the window asks of the search. */
export type SearchWish =
  | {
      readonly kind: 'find'
      readonly id: number
      readonly query: string
      readonly language: Language
      readonly most: number
      readonly only?: string
    }
  /** The records that were opened last, for a list before anything is typed. */
  | { readonly kind: 'show'; readonly id: number; readonly keys: readonly string[]; readonly language: Language }

export interface KindCount {
  readonly kind: string
  readonly count: number
}

export interface SearchAnswer {
  readonly kind: 'answer'
  readonly id: number
  /** 'first': the best finds, the counts follow. */
  readonly stage: 'first' | 'whole'
  readonly found: readonly FoundRecord[]
  /** How many records of each kind answer; empty in the first stage. */
  readonly counts: readonly KindCount[]
  readonly total: number
}

/** How far the index is. */
export type SearchState =
  | { readonly phase: 'reading' }
  /** `share` of the records are in; `isRepair`: the index kept before was damaged. */
  | { readonly phase: 'building'; readonly share: number; readonly isRepair: boolean }
  /** `round` counts the times that something was taken in. */
  | { readonly phase: 'ready'; readonly size: number; readonly round: number }
  | { readonly phase: 'failed'; readonly reason: string }

export type SearchNews = SearchAnswer | { readonly kind: 'state'; readonly state: SearchState }
