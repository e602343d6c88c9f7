import { canonicalJson } from '#domain/log/canonical-json.ts'
import { headerOf, type Changeset, type DeviceId, type SequenceVector } from '#domain/log/changeset.ts'
import { crc32 } from '#domain/log/crc32.ts'
import { nextHybridTime } from '#domain/log/hybrid-clock.ts'
import type { Op } from '#domain/log/op.ts'
import { sha256 } from '#domain/log/sha256.ts'
import { schemaVersion } from '#domain/log/upcast.ts'
import type { LogHead } from './database.ts'

/** The head of a log in which nothing was written yet. */
export const emptyHead: LogHead = {
  key: 'head',
  seen: {},
  sees: {},
  h: 0,
  device: '',
  header: '',
  q: 0,
  crc: '',
  at: 0,
}

export interface Intent {
  readonly ops: readonly Op[]
  readonly why: string
  readonly author: string
  readonly now: number
}

/** A changeset as it goes into the journal. */
export interface Draft {
  readonly changeset: Changeset
  readonly json: string
  readonly seen: SequenceVector
  /** The head of the log once it is written. */
  readonly head: LogHead
}

/** The changeset that `device` writes after `head`. */
export function draftAfter(head: LogHead, device: DeviceId, { ops, why, author, now }: Intent): Draft {
  const others = withoutDevice(head.seen, device)
  const isNews = canonicalJson(others) !== canonicalJson(head.sees[device] ?? {})
  const said = canonicalJson(ops)
  const changeset: Changeset = {
    v: 1,
    s: schemaVersion,
    d: device,
    q: (head.seen[device] ?? 0) + 1,
    h: nextHybridTime(head.h, now),
    u: author,
    why,
    ...(isNews && { see: others }),
    ops,
    o: sha256(bytesOf(said)),
    prev: head.device === device ? sha256(bytesOf(head.header)) : '',
  }
  const json = changesetJson(changeset, said)
  return { changeset, json, seen: others, head: headAfter(head, changeset, json, device) }
}

/** `canonicalJson(changeset)`, whose ops are said already: they are nearly all of it. */
function changesetJson(changeset: Changeset, ops: string): string {
  const empty = '"ops":[]'
  const text = canonicalJson({ ...changeset, ops: [] })
  // What comes before is the device, two hashes and a time: none can hold these letters.
  const at = text.indexOf(empty)
  return `${text.slice(0, at)}"ops":${ops}${text.slice(at + empty.length)}`
}

/** The head once `changeset` is in the log; `device` is the one that writes here. */
export function headAfter(head: LogHead, changeset: Changeset, json: string, device: DeviceId): LogHead {
  const { d, q, h, see } = changeset
  const isOwn = d === device
  return {
    ...head,
    seen: { ...head.seen, [d]: q },
    ...(see && { sees: { ...head.sees, [d]: see } }),
    h: Math.max(head.h, h),
    at: Math.floor(h / 1000),
    ...(isOwn && {
      device: d,
      q,
      crc: crc32(bytesOf(json)),
      header: canonicalJson(headerOf(changeset)),
    }),
  }
}

/** The head once a sequence number was used without effect. */
export const headAfterVoid = (head: LogHead, d: DeviceId, q: number): LogHead => ({
  ...head,
  seen: { ...head.seen, [d]: Math.max(q, head.seen[d] ?? 0) },
})

const encoder = new TextEncoder()
const bytesOf = (text: string): Uint8Array => encoder.encode(text)

const withoutDevice = (vector: SequenceVector, device: DeviceId): SequenceVector =>
  Object.fromEntries(Object.entries(vector).filter(([d]) => d !== device))
