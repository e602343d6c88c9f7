import type { Op } from '#domain/log/op.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Item } from './item.ts'

export const conflictKinds = [
  ...(['end-before-start', 'two-places', 'connection-short', 'transfer-short', 'outside-stay', 'holiday', 'holiday-unknown', 'weekend'] as const),
  ...(['outside-hours', 'night-landing', 'no-interpreter', 'passport-ends', 'passport-soon', 'visa-ends'] as const),
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** 'over' cannot be; 'near' should be looked at, as where an estimate says so; 'unknown' could not be checked. */
export type ConflictState = 'over' | 'near' | 'unknown'

/** What stands in a sentence; whoever shows it writes it in the language on screen. */
export type WhyValue =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'km'; readonly km: number }
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** "09:30" on the clock of the place. */
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'names'; readonly names: LanguageMap }
  | { readonly kind: 'item' | 'member'; readonly id: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'mode'; readonly mode: Item['mode'] }

/** What does not go together in a visit, where, and why. */
export interface Conflict {
  /** The same as long as it is the same trouble. */
  readonly id: string
  readonly kind: ConflictKind
  readonly state: ConflictState
  readonly itemIds: readonly string[]
  /** Whom it concerns, where it is not everybody. */
  readonly memberIds?: readonly string[]
  readonly why: Readonly<Record<string, WhyValue>>
  readonly mend?: ConflictMend
}

/** An obvious way out; one step to undo. */
export interface ConflictMend {
  readonly kind: 'next-day' | 'later' | 'extend-stay' | 'interpreter'
  readonly ops: readonly Op[]
  readonly values: Readonly<Record<string, WhyValue>>
}

/** A conflict without its id, which says what it is about. */
export function conflict(found: Omit<Conflict, 'id'>): Conflict {
  return { id: [found.kind, ...found.itemIds, ...(found.memberIds ?? [])].join(' '), ...found }
}

export const inMinutes = (minutes: number): WhyValue => ({ kind: 'minutes', minutes: Math.round(minutes) })
export const onDate = (date: PartialDate): WhyValue => ({ kind: 'date', date })
export const atTime = (time: string): WhyValue => ({ kind: 'time', time })
export const ofItem = (id: string): WhyValue => ({ kind: 'item', id })
export const ofCountry = (code: string): WhyValue => ({ kind: 'country', code })
