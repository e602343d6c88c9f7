import { useMemo } from 'react'
import { allActivities } from '#data/activity-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { allVisits } from '#data/visit-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { Activity } from '#domain/activity/activity.ts'
import { mapTierOf, type LightOf } from '#domain/map/map-filter.ts'
import type { MapHome, MapPlace } from '#domain/map/map-scene.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Language } from '#domain/place/language.ts'
import { placeName, type Place, type PlaceId } from '#domain/place/place.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useContacts } from '#parts/use-contacts.ts'

/** The records the map is made from. */
export interface Partners {
  readonly places: readonly Place[]
  readonly byId: ReadonlyMap<PlaceId, Place>
  readonly activities: readonly Activity[]
  readonly visits: readonly Visit[]
  readonly contacts: ReadonlyMap<PlaceId, Contact>
  readonly lightOf: LightOf
  readonly home: HomeCity | undefined
}

export const noPartners: ReadonlyMap<PlaceId, Place> = new Map()

/** The records the map is made from, or undefined while they are being read. */
export function usePartners(): Partners | undefined {
  const places = useQuery(allPlaces, [])
  const activities = useQuery(allActivities, [])
  const visits = useQuery(allVisits, [])
  const home = useQuery(homeCity, [])
  const contacts = useContacts()
  return useMemo(() => {
    if (places.kind !== 'ready' || activities.kind !== 'ready' || visits.kind !== 'ready' || home.kind !== 'ready' || !contacts) return undefined
    return {
      places: places.value,
      byId: new Map(places.value.map((place) => [place.id, place])),
      activities: activities.value,
      visits: visits.value,
      contacts,
      lightOf: (id) => contacts.get(id)?.light ?? 'not-checked',
      home: home.value,
    }
  }, [places, activities, visits, home, contacts])
}

export const mapPlaceOf = (place: Place, language: Language): MapPlace => ({
  id: place.id,
  name: placeName(place, language),
  tier: mapTierOf(place),
  country: place.country,
  lon: place.lon,
  lat: place.lat,
})

export const mapHomeOf = (home: HomeCity, language: Language): MapHome => ({
  name: home.names[language] ?? home.names.en ?? home.id,
  country: home.country,
  lon: home.lon,
  lat: home.lat,
})
