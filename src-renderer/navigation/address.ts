import type { ActivityId } from '#domain/activity/activity.ts'
import type { PlaceId } from '#domain/place/place.ts'

/** Every place in the program where a user can stand. */
export type Address =
  | { readonly page: 'home' }
  | { readonly page: 'map'; readonly place?: PlaceId }
  | { readonly page: 'places'; readonly place?: PlaceId; readonly adding?: true; readonly list?: 'to-be-confirmed' }
  | { readonly page: 'exchanges'; readonly activity?: ActivityId }
  | { readonly page: 'settings'; readonly section?: string }
  | { readonly page: 'restore' }

export type Page = Address['page']

/** "#/places?place=kobe" for an address; the same address always gives the same text. */
export function addressToHash(address: Address): string {
  const details = new URLSearchParams()
  switch (address.page) {
    case 'map':
      if (address.place) details.set('place', address.place)
      break
    case 'places':
      if (address.place) details.set('place', address.place)
      if (address.adding) details.set('adding', 'true')
      if (address.list) details.set('list', address.list)
      break
    case 'exchanges':
      if (address.activity) details.set('activity', address.activity)
      break
    case 'settings':
      if (address.section) details.set('section', address.section)
      break
    case 'home':
    case 'restore':
      break
  }
  const text = details.toString()
  return `#/${address.page}${text === '' ? '' : `?${text}`}`
}

/** The address that a hash names; home for anything that names none. */
export function addressFromHash(hash: string): Address {
  const [path = '', text = ''] = hash.replace(/^#\/?/, '').split('?')
  const details = new URLSearchParams(text)
  const place = details.get('place')
  switch (path) {
    case 'map':
      return { page: 'map', ...(place ? { place: place as PlaceId } : {}) }
    case 'places':
      return {
        page: 'places',
        ...(place ? { place: place as PlaceId } : {}),
        ...(details.get('adding') === 'true' ? { adding: true } : {}),
        ...(details.get('list') === 'to-be-confirmed' ? { list: 'to-be-confirmed' } : {}),
      }
    case 'exchanges': {
      const activity = details.get('activity')
      return { page: 'exchanges', ...(activity ? { activity: activity as ActivityId } : {}) }
    }
    case 'settings': {
      const section = details.get('section')
      return { page: 'settings', ...(section ? { section } : {}) }
    }
    case 'restore':
      return { page: 'restore' }
    default:
      return { page: 'home' }
  }
}
