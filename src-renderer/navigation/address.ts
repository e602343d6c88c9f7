import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { ActivityId } from '#domain/activity/activity.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import { isRecordKind, type RecordKind } from '#domain/record/record-kinds.ts'
import type { StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { readFilter, writeFilter } from './filter-details.ts'
import { readLook, writeLook } from './ledger-details.ts'
import { activityDetails, placeDetails, statisticsDetails } from './page-filters.ts'

/** Every place in the program where a user can stand. */
export type Address =
  | { readonly page: 'home' }
  | { readonly page: 'map'; readonly place?: PlaceId }
  | { readonly page: 'places'; readonly place?: PlaceId; readonly adding?: true; readonly list?: 'to-be-confirmed'; readonly filter?: PlaceFilter }
  | { readonly page: 'exchanges'; readonly activity?: ActivityId; readonly filter?: ActivityFilter }
  | { readonly page: 'visits'; readonly visit?: string; readonly view?: VisitView; readonly item?: string }
  | { readonly page: 'ledger'; readonly kind?: RecordKind; readonly record?: string; readonly look?: ListLook }
  | { readonly page: 'statistics'; readonly show?: 'chart' | 'table'; readonly filter?: StatisticsWish }
  | { readonly page: 'settings'; readonly section?: string }
  | { readonly page: 'upkeep'; readonly section?: string }
  | { readonly page: 'restore'; readonly backup?: string }
  | { readonly page: 'import' | 'export' }

export type Page = Address['page']

/** The leaves of a visit's file. */
export const visitViews = ['plan', 'roster', 'preparation', 'reception', 'budget', 'ready', 'road', 'outcome'] as const
export type VisitView = (typeof visitViews)[number]

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
      writeFilter(placeDetails, address.filter, details)
      break
    case 'exchanges':
      if (address.activity) details.set('activity', address.activity)
      writeFilter(activityDetails, address.filter, details)
      break
    case 'visits':
      if (address.visit) details.set('visit', address.visit)
      if (address.view) details.set('view', address.view)
      if (address.item) details.set('item', address.item)
      break
    case 'ledger':
      if (address.kind) details.set('kind', address.kind)
      if (address.record) details.set('record', address.record)
      writeLook(address.look, details)
      break
    case 'statistics':
      if (address.show) details.set('show', address.show)
      writeFilter(statisticsDetails, address.filter, details)
      break
    case 'settings':
    case 'upkeep':
      if (address.section) details.set('section', address.section)
      break
    case 'restore':
      if (address.backup) details.set('backup', address.backup)
      break
    case 'home':
    case 'import':
    case 'export':
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
        ...filtered(readFilter(placeDetails, details)),
      }
    case 'exchanges': {
      const activity = details.get('activity')
      return {
        page: 'exchanges',
        ...(activity ? { activity: activity as ActivityId } : {}),
        ...filtered(readFilter(activityDetails, details)),
      }
    }
    case 'visits': {
      const [visit, view, item] = [details.get('visit'), visitViews.find((one) => one === details.get('view')), details.get('item')]
      return { page: 'visits', ...(visit && { visit }), ...(view && { view }), ...(item && { item }) }
    }
    case 'ledger': {
      const [kind, record, look] = [details.get('kind') ?? '', details.get('record'), readLook(details)]
      return {
        page: 'ledger',
        ...(isRecordKind(kind) ? { kind } : {}),
        ...(record ? { record } : {}),
        ...(look ? { look } : {}),
      }
    }
    case 'statistics': {
      const show = details.get('show')
      return {
        page: 'statistics',
        ...(show === 'chart' || show === 'table' ? { show } : {}),
        ...filtered(readFilter(statisticsDetails, details)),
      }
    }
    case 'settings':
    case 'upkeep': {
      const section = details.get('section')
      return { page: path, ...(section ? { section } : {}) }
    }
    case 'restore': {
      const backup = details.get('backup')
      return { page: 'restore', ...(backup ? { backup } : {}) }
    }
    case 'import':
    case 'export':
      return { page: path }
    default:
      return { page: 'home' }
  }
}

const filtered = <F>(filter: F | undefined): { filter?: F } => (filter === undefined ? {} : { filter })
