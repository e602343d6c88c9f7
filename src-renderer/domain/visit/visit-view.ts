import type { LonLatPoint } from '#domain/place/distance-km.ts'
import { timedItems, type TimedItem } from './timed-items.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'

/** Where something begins or ends. */
export interface Spot extends LonLatPoint {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** An item that has a day and was not dropped, with its moments and where they are. */
export interface PlacedItem extends TimedItem {
  readonly from: Spot
  readonly to: Spot
}

/** A visit as its conflicts look at it. */
export interface VisitView {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  /** In the order in which they are read. */
  readonly placed: readonly PlacedItem[]
  /** Those that keep people busy at a known time, by their start. */
  readonly busy: readonly BusyItem[]
  /** Milliseconds that the longest of them takes. */
  readonly longest: number
}

export type BusyItem = PlacedItem & { readonly start: number; readonly end: number }

/** The items of a visit with where they are; a place comes from the item, its airport, or from where the items before it on its track were or led. */
export function visitView(file: VisitFile, surroundings: VisitSurroundings, timed: readonly TimedItem[] = timedItems(file, surroundings)): VisitView {
  const whereabouts = new Map<string, Spot>()
  const { home } = surroundings
  const live = timed.filter(({ item }) => item.date !== undefined && item.progress !== 'dropped')
  const lastLeg = live.findLast(({ item }) => item.kind === 'leg')
  const lead = (track: string, to: Spot): void => {
    whereabouts.set(track, to)
    if (track === 'all') for (const other of whereabouts.keys()) whereabouts.set(other, to)
  }
  const placed = live.map((one): PlacedItem => {
    const { item } = one
    const carried = whereabouts.get(item.track) ?? whereabouts.get('all') ?? home
    const place = item.placeId && surroundings.places.get(item.placeId)
    if (item.kind !== 'leg') {
      const here = file.visit.direction === 'inbound' ? home : (place ?? carried)
      lead(item.track, here)
      return { ...one, from: here, to: here }
    }
    const from = surroundings.airports.get(item.fromCode) ?? carried
    const to = surroundings.airports.get(item.toCode) ?? place ?? (one === lastLeg ? home : carried)
    lead(item.track, to)
    return { ...one, from, to }
  })
  const busy = placed.filter((one): one is BusyItem => busyKinds.has(one.item.kind) && one.start !== undefined && one.end !== undefined)
  const longest = busy.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return { file, surroundings, placed, busy: busy.toSorted((a, b) => a.start - b.start), longest }
}

/** Those that keep people busy at some moment from `from` to `to` (ms), of all the busy ones without looking at each. */
export function busyWithin({ busy, longest }: Pick<VisitView, 'busy' | 'longest'>, from: number, to: number): readonly BusyItem[] {
  let [low, high] = [0, busy.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((busy[middle]?.start ?? Infinity) < from - longest) low = middle + 1
    else high = middle
  }
  const found: BusyItem[] = []
  for (let at = low; at < busy.length; at += 1) {
    const one = busy[at]
    if (!one || one.start >= to) break
    if (one.end > from) found.push(one)
  }
  return found
}

const busyKinds: ReadonlySet<string> = new Set(['leg', 'meeting', 'event', 'meal'])
