import type { HybridTime } from './hybrid-clock.ts'
import type { Op } from './op.ts'

export type DeviceId = string
/** Hexadecimal SHA-256. */
export type Digest = string

/** The highest sequence number known of each device. */
export type SequenceVector = Readonly<Record<DeviceId, number>>

/** One intent of a user, whole and immutable; the log of these is the truth. */
export interface Changeset {
  readonly v: 1
  /** Schema the ops are written in. */
  readonly s: number
  readonly d: DeviceId
  /** 1, 2, 3 … without gaps on each device. */
  readonly q: number
  readonly h: HybridTime
  /** Author. */
  readonly u: string
  /** Name of the command. */
  readonly why: string
  /** What was known of other devices; only when that changed since this device's previous changeset. */
  readonly see?: SequenceVector
  readonly ops: readonly Op[]
  /** How many ops were taken out for good; `o` still is that of all of them. */
  readonly purged?: number
  /** SHA-256 of the canonical ops. */
  readonly o: Digest
  /** SHA-256 of this device's previous header that took effect, "" for the first. */
  readonly prev: Digest
}

/** "device:q" */
export type ChangesetId = string & { readonly __brand: 'ChangesetId' }

export const changesetId = (changeset: Pick<Changeset, 'd' | 'q'>): ChangesetId =>
  `${changeset.d}:${changeset.q}` as ChangesetId

export function changesetKey(id: ChangesetId): [DeviceId, number] {
  const colon = id.lastIndexOf(':')
  return [id.slice(0, colon), Number(id.slice(colon + 1))]
}

/** The changeset without its ops: what the chain of `prev` is made of, so that a purge of ops leaves the chain whole. */
export const headerOf = (changeset: Changeset): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(changeset).filter(([key]) => key !== 'ops' && key !== 'purged'))

/** Oldest first by hybrid time, ties by device; causes come before their effects. */
export const byTime = (a: Pick<Changeset, 'h' | 'd'>, b: Pick<Changeset, 'h' | 'd'>): number =>
  a.h - b.h || (a.d < b.d ? -1 : a.d > b.d ? 1 : 0)
