import type { DeviceId } from './changeset.ts'
import type { HybridTime } from './hybrid-clock.ts'
import type { Json } from './op.ts'

/** Which write: device, sequence number, time. */
export type Stamp = readonly [d: DeviceId, q: number, h: HybridTime]

/** A write that stands in a register; one that lost against another unseen one carries its value. */
export type Head = Stamp | readonly [...Stamp, lost: Json]

/** What every record of the projection carries beside its registers. */
export interface Envelope {
  readonly id: string
  /** The write that created the record. */
  readonly _b: Stamp
  /** Registers written later: the winner first; more than one is an open conflict. */
  readonly _w: Readonly<Record<string, readonly Head[]>>
  /** Schema of the last write. */
  readonly _s: number
  /** Author of the last write. */
  readonly _u: string
  /** Milliseconds since 1970 of the last write. */
  readonly _at: number
  /** In the trash. */
  readonly $del?: boolean
}

/** A record as the projection keeps it: its registers side by side with the envelope. */
export type RecordRow = Envelope & { readonly [register: string]: unknown }

/** The writes standing in a register, the winner first; none when it was never written. */
export function headsOf(row: RecordRow, register: string): readonly Head[] {
  return row._w[register] ?? (row[register] === undefined ? [] : [row._b])
}

export const isSameWrite = (a: Head, b: Pick<{ d: string; q: number }, 'd' | 'q'>): boolean =>
  a[0] === b.d && a[1] === b.q
