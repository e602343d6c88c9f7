import { canonicalJson } from '#domain/log/canonical-json.ts'
import { crc32 } from '#domain/log/crc32.ts'
import type { VisitFile } from './visit-file.ts'

/** When papers were last made here: "2026-11-25T09:00:00.000Z 1a2b3c4d" by "visit-id schedule". */
export type MadePapers = Readonly<Record<string, string>>

/** When a paper was made, and whether it still says what the visit says. */
export interface MadePaper {
  /** Milliseconds. */
  readonly at: number
  readonly isCurrent: boolean
}

/** Notes are kept for so many papers, the latest ones. */
const mostNotes = 400

/** The notes with one more paper of a visit, made at `now`. */
export function withMadePaper(made: MadePapers, file: VisitFile, paper: string, now: Date): MadePapers {
  const others = Object.entries(made).filter(([key]) => key !== keyOf(file, paper))
  return Object.fromEntries([...others.slice(1 - mostNotes), [keyOf(file, paper), `${now.toISOString()} ${contentMark(file)}`]])
}

/** What is noted of a paper of a visit; undefined when it was never made here. */
export function madePaperOf(made: MadePapers, file: VisitFile, paper: string): MadePaper | undefined {
  const [instant = '', mark] = made[keyOf(file, paper)]?.split(' ') ?? []
  const at = Date.parse(instant)
  return Number.isNaN(at) ? undefined : { at, isCurrent: mark === contentMark(file) }
}

/** A mark that changes with whatever a paper prints: the visit, who goes, and every item; not with tasks, states or outcomes. */
export function contentMark({ visit, members, items }: VisitFile): string {
  const printed = { visit: { ...visit, ...unprinted }, members: members.toSorted(byId), items: items.map((item) => ({ ...item, ...unprinted })).toSorted(byId) }
  const text = canonicalJson(printed)
  return crc32(new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer))
}

const unprinted = { state: undefined, progress: undefined, outcome: undefined, photo: undefined, owner: undefined }
const keyOf = ({ visit }: VisitFile, paper: string): string => `${visit.id} ${paper}`
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
