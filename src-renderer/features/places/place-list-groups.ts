import { mapTierOf, mapTiers, type MapTier } from '#domain/map/map-filter.ts'
import { doubtsAbout } from '#domain/place/confirmed-place.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import { fitsPlace, type PlaceFilter } from '#domain/place/place-filter.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { continents, isToBeConfirmed, type Continent, type Place, type PlaceId } from '#domain/place/place.ts'
import { searchRank, type SearchKeys } from '#domain/search/search-keys.ts'

export const placeSorts = ['continent', 'contact', 'since', 'name'] as const
export type PlaceSort = (typeof placeSorts)[number]

export interface PlaceListEntry {
  readonly place: Place
  readonly keys: SearchKeys
  readonly contact: Contact
  readonly name: string
}

export interface PlaceListWish {
  readonly text: string
  readonly filter: PlaceFilter
  readonly isToBeConfirmedOnly: boolean
  readonly sort: PlaceSort
  readonly compare: (a: string, b: string) => number
}

export interface PlaceListGroup {
  readonly continent?: Continent
  readonly entries: readonly PlaceListEntry[]
}

/** The places that fit, in groups by continent or as one group in the order wished for; best finds first while searching. */
export function placeListGroups(entries: readonly PlaceListEntry[], wish: PlaceListWish): readonly PlaceListGroup[] {
  const found = entries
    .filter(
      ({ place, contact }) =>
        fitsPlace(place, wish.filter, () => contact.light) && (!wish.isToBeConfirmedOnly || isToBeConfirmed(place)),
    )
    .flatMap((entry) => {
      const rank = searchRank(entry.keys, wish.text)
      return rank === undefined ? [] : [{ entry, rank }]
    })
  const order = orders(wish)
  const sorted = found.sort((a, b) => a.rank - b.rank || order(a.entry, b.entry)).map(({ entry }) => entry)
  if (wish.sort !== 'continent' || wish.text.trim() !== '') return sorted.length === 0 ? [] : [{ entries: sorted }]
  return continents
    .map((continent) => ({ continent, entries: sorted.filter(({ place }) => place.continent === continent) }))
    .filter((group) => group.entries.length > 0)
}

/** How many places there are of each tier, over the whole list. */
export function tierCounts(places: readonly Place[]): readonly { readonly tier: MapTier; readonly count: number }[] {
  return mapTiers.map((tier) => ({ tier, count: places.filter((place) => mapTierOf(place) === tier).length }))
}

/** The ids of the places somebody still has to bear out. */
export function toBeConfirmed(places: readonly Place[]): readonly PlaceId[] {
  return places.filter((place) => doubtsAbout(place).length > 0).map(({ id }) => id)
}

function orders(wish: PlaceListWish): (a: PlaceListEntry, b: PlaceListEntry) => number {
  const byName = (a: PlaceListEntry, b: PlaceListEntry): number => wish.compare(a.name, b.name)
  const byTier = (a: PlaceListEntry, b: PlaceListEntry): number =>
    mapTiers.indexOf(mapTierOf(a.place)) - mapTiers.indexOf(mapTierOf(b.place))
  const bySince = (a: PlaceListEntry, b: PlaceListEntry): number => sinceNumber(a.place) - sinceNumber(b.place)
  switch (wish.sort) {
    case 'name':
      return byName
    case 'since':
      return (a, b) => bySince(a, b) || byName(a, b)
    case 'contact':
      return (a, b) => contactNumber(a.contact) - contactNumber(b.contact) || byName(a, b)
    case 'continent':
      return (a, b) => byTier(a, b) || bySince(a, b) || byName(a, b)
  }
}

const sinceNumber = (place: Place): number => (place.tierSince === undefined ? 1e9 : firstDayNumber(place.tierSince))

/** The longest silence first; what was never checked after it, what has ended last. */
function contactNumber(contact: Contact): number {
  if (contact.light === 'ended') return 1e9
  return contact.last === undefined ? 1e8 : firstDayNumber(contact.last.date)
}
