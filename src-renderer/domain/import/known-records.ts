import { distanceKm } from '#domain/place/distance-km.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { identityKeys, type IdentityKeys } from './identity-keys.ts'

/** By what a row was known again. */
export type MatchReason = 'id' | 'name' | 'sound' | 'spot' | 'address'

export interface Match {
  readonly id: string
  readonly by: MatchReason
}

/** The records of one kind, found by what a row says of itself. */
export interface KnownRecords {
  find(values: Readonly<Record<string, unknown>>, id?: string): Match | undefined
  byId(id: string): AnyRecord | undefined
  /** The ids of all that are called so, in any language. */
  named(text: string): readonly string[]
  add(record: AnyRecord): void
}

const sameSpotKm = 5

export function knownRecords(kind: RecordKind, records: Iterable<AnyRecord>): KnownRecords {
  const all = new Map<string, AnyRecord>()
  const names = new Map<string, string[]>()
  const [sounds, letters, addresses] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  const spots = new Map<string, string[]>()
  const add = (record: AnyRecord): void => {
    all.set(record.id, record)
    const keys = identityKeys(kind, record)
    for (const name of keys.names) push(names, name, record.id)
    for (const sound of keys.sounds) sounds.set(sound, record.id)
    for (const letter of keys.letters) letters.set(letter, record.id)
    for (const address of keys.addresses) addresses.set(address, record.id)
    const cell = kind === 'place' ? cellOf(record) : undefined
    if (cell) push(spots, cell, record.id)
  }
  for (const record of records) add(record)

  const agrees = (id: string, values: Readonly<Record<string, unknown>>): boolean => {
    return kind !== 'place' || typeof values.country !== 'string' || all.get(id)?.country === values.country
  }
  const byName = (values: Readonly<Record<string, unknown>>, keys: IdentityKeys): Match | undefined => {
    for (const name of keys.names) {
      const id = names.get(name)?.find((one) => agrees(one, values))
      if (id !== undefined) return { id, by: 'name' }
    }
    for (const [wanted, among] of [[keys.letters, sounds], [keys.sounds, letters]] as const)
      for (const one of wanted) {
        const id = among.get(one)
        if (id !== undefined && agrees(id, values)) return { id, by: 'sound' }
      }
    return undefined
  }
  return {
    byId: (id) => all.get(id),
    add,
    find: (values, id) => {
      if (id !== undefined && all.has(id)) return { id, by: 'id' }
      const keys = identityKeys(kind, values)
      for (const address of keys.addresses) {
        const found = addresses.get(address)
        if (found !== undefined) return { id: found, by: 'address' }
      }
      return byName(values, keys) ?? (kind === 'place' ? atSpot(values, spots, all) : undefined)
    },
    named: (text) => {
      const field = kind === 'letter' || kind === 'action' ? { title: text } : kind === 'invitation' ? { guest: text } : { names: { en: text }, titles: { en: text } }
      const keys = identityKeys(kind, field)
      // Namesakes by date or edition are all of that name.
      const plain = keys.names.map((name) => name.slice(0, name.indexOf('|')))
      const exact = keys.names.flatMap((name) => names.get(name) ?? [])
      if (exact.length > 0 || !byPrefix.has(kind)) return unique([...exact, ...keys.letters.flatMap((one) => sounds.get(one) ?? []), ...keys.sounds.flatMap((one) => letters.get(one) ?? [])])
      return unique([...names].flatMap(([name, ids]) => (plain.includes(name.slice(0, name.indexOf('|'))) ? ids : [])))
    },
  }
}

/** Kinds whose key holds more than the name. */
const byPrefix: ReadonlySet<RecordKind> = new Set(['activity', 'letter', 'fair', 'action', 'target', 'programme', 'commitment', 'need', 'visit', 'member', 'item', 'task', 'gift', 'cost'])

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

function push(map: Map<string, string[]>, key: string, id: string): void {
  const found = map.get(key)
  if (found) found.push(id)
  else map.set(key, [id])
}

// Cells of a tenth of a degree: whatever lies within 5 km stands in one of the nine around (11 km a cell north to south).
const cellOf = ({ lon, lat }: Readonly<Record<string, unknown>>, east = 0, north = 0): string | undefined =>
  typeof lon === 'number' && typeof lat === 'number' ? `${Math.floor(lon * 10) + east},${Math.floor(lat * 10) + north}` : undefined

function atSpot(values: Readonly<Record<string, unknown>>, spots: ReadonlyMap<string, readonly string[]>, all: ReadonlyMap<string, AnyRecord>): Match | undefined {
  for (const east of [0, -1, 1])
    for (const north of [0, -1, 1]) {
      const id = spots.get(cellOf(values, east, north) ?? '')?.find((one) => distanceKm(all.get(one) as never, values as never) <= sameSpotKm)
      if (id !== undefined) return { id, by: 'spot' }
    }
  return undefined
}
