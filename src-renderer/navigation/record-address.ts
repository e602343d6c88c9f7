import type { ActivityId } from '#domain/activity/activity.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { Address } from './address.ts'

/** Where a record is read: on a page of its own, else on that of the first place or exchange it leads to ("place/kobe"). */
export function recordAddress(kind: string, id: string, links: readonly string[]): Address | undefined {
  const own = pageOf(kind, id)
  if (own) return own
  for (const link of links) {
    const slash = link.indexOf('/')
    const linked = pageOf(link.slice(0, slash), link.slice(slash + 1))
    if (linked) return linked
  }
  return undefined
}

function pageOf(kind: string, id: string): Address | undefined {
  if (kind === 'place') return { page: 'places', place: id as PlaceId }
  return kind === 'activity' ? { page: 'exchanges', activity: id as ActivityId } : undefined
}
