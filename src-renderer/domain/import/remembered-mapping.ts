import { isRecordKind, type RecordKind } from '#domain/record/record-kinds.ts'
import { longestMapping } from '#domain/settings/settings.ts'
import { headerFingerprint, type Mapping } from './guess-mapping.ts'
import { targetOf } from './target-keys.ts'

/** What a table was last taken for, by the fingerprint of its headings: "place|names/zh-Hans||country". */
export type RememberedMappings = Readonly<Record<string, string>>

/** Sources an office comes back to; the one not used for longest goes first. */
const mostRemembered = 40

/** The kind and columns last chosen for these headings; a field that is no more goes nowhere. */
export function rememberedMapping(all: RememberedMappings, headers: readonly string[]): { readonly kind: RecordKind; readonly mapping: Mapping } | undefined {
  const fingerprint = headerFingerprint(headers)
  if (!Object.hasOwn(all, fingerprint)) return undefined
  const [kind = '', ...keys] = (all[fingerprint] ?? '').split('|')
  if (!isRecordKind(kind) || keys.length !== headers.length) return undefined
  return { kind, mapping: keys.map((key) => (targetOf(kind, key) ? key : '')) }
}

/** `all` with what these headings were taken for now. */
export function withRemembered(all: RememberedMappings, headers: readonly string[], kind: RecordKind, mapping: Mapping): RememberedMappings {
  const fingerprint = headerFingerprint(headers)
  const text = [kind, ...mapping].join('|')
  const others = Object.entries(all).filter(([one]) => one !== fingerprint)
  // Too long to be kept: what was remembered before is no longer true either.
  const kept = text.length > longestMapping || fingerprint === '' ? others : [...others, [fingerprint, text] as const]
  return Object.fromEntries(kept.slice(-mostRemembered))
}
