import { distanceKm, type LonLatPoint } from '#domain/place/distance-km.ts'
import type { Item } from './item.ts'

/** What travelling takes until somebody types a time: estimates, all of them, and an office may change each. */
export const usualEstimates = {
  /** Kilometres an hour, over the whole way. */
  flightSpeed: 780,
  trainSpeed: 150,
  carSpeed: 60,
  shipSpeed: 30,
  walkSpeed: 4.5,
  /** Minutes at the airport before a flight leaves, and until one is out of it again. */
  beforeFlight: 120,
  afterFlight: 60,
  /** Minutes at the station or pier before a train or ship leaves. */
  beforeTrain: 20,
  /** Minutes between two addresses of one city. */
  withinCity: 20,
  /** Least minutes between two flights. */
  connectionDomestic: 60,
  connectionInternational: 90,
  connectionOtherAirport: 180,
  /** Minutes since midnight between which partners receive. */
  workStart: 540,
  workEnd: 1080,
} as const satisfies Readonly<Record<string, number>>

export type EstimateName = keyof typeof usualEstimates
export type TravelEstimates = Readonly<Record<EstimateName, number>>

export const estimateNames = Object.keys(usualEstimates) as readonly EstimateName[]

/** The estimates of the office where it has set its own. A speed of nothing is none: nobody would ever arrive. */
export function travelEstimates(own: Readonly<Record<string, unknown>>): TravelEstimates {
  const isFit = (name: string, value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= (name.endsWith('Speed') ? 1 : 0) && value <= (name.endsWith('Speed') ? 3000 : 1440)
  const kept = estimateNames.flatMap((name) => (Object.hasOwn(own, name) && isFit(name, own[name]) ? [[name, own[name]]] : []))
  return { ...usualEstimates, ...(Object.fromEntries(kept) as Partial<TravelEstimates>) }
}

export interface TravelEstimate {
  readonly mode: Item['mode']
  readonly km: number
  /** From door to door. */
  readonly minutes: number
}

/** How long it takes from one point to another, door to door; without a mode by the one that is usual over the distance. */
export function travelEstimate(from: LonLatPoint, to: LonLatPoint, estimates: TravelEstimates, wish?: Item['mode']): TravelEstimate {
  const km = distanceKm(from, to)
  const mode = wish ?? usualMode(km)
  return { mode, km, minutes: Math.round(overheads(mode, estimates) + minutesUnderWay(km, mode, estimates)) }
}

/** The mode that is usual over a distance. */
export function usualMode(km: number): Item['mode'] {
  if (km < 1) return 'walk'
  if (km < 150) return 'car'
  return km < 600 ? 'train' : 'flight'
}

/** Roads and rails are longer than the line as the crow flies. */
const detour: Readonly<Record<Item['mode'], number>> = { flight: 1, train: 1.25, car: 1.3, ship: 1.2, walk: 1.3 }

/** Minutes under way alone, without what comes before and after; a flight climbs and taxies for half an hour of them. */
function minutesUnderWay(km: number, mode: Item['mode'], estimates: TravelEstimates): number {
  const speeds: Readonly<Record<Item['mode'], number>> = {
    flight: estimates.flightSpeed,
    train: estimates.trainSpeed,
    car: estimates.carSpeed,
    ship: estimates.shipSpeed,
    walk: estimates.walkSpeed,
  }
  return ((km * detour[mode]) / speeds[mode]) * 60 + (mode === 'flight' ? 30 : 0)
}

function overheads(mode: Item['mode'], { beforeFlight, afterFlight, beforeTrain }: TravelEstimates): number {
  if (mode === 'flight') return beforeFlight + afterFlight
  return mode === 'train' || mode === 'ship' ? beforeTrain : 0
}
