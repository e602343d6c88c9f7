import { isOfficeOpen, localClock, type LocalClock } from '#domain/place/local-clock.ts'
import { isToBeConfirmed, tiers, type Place } from '#domain/place/place.ts'

export interface PartnerClock {
  readonly timeZone: string
  readonly clock: LocalClock
  /** Those who share the clock, the closest partners first. */
  readonly places: readonly Place[]
  readonly isOpen: boolean
}

/**
 * The clocks of the zones with the closest partners, at most `limit`: first those ahead of home, then those behind,
 * each from near to far. Partners on the home clock are left out.
 */
export function partnerClocks(
  places: readonly Place[],
  homeOffset: number,
  now: Date,
  limit = 5,
): readonly PartnerClock[] {
  const byOffset = new Map<number, { clock: LocalClock; places: Place[] }>()
  for (const place of places) {
    const clock = place.standing === 'active' && !isToBeConfirmed(place) ? localClock(now, place.timeZone) : undefined
    if (!clock || clock.offsetMinutes === homeOffset) continue
    const group = byOffset.get(clock.offsetMinutes)
    if (group) group.places.push(place)
    else byOffset.set(clock.offsetMinutes, { clock, places: [place] })
  }
  return [...byOffset.values()]
    .sort((a, b) => weight(b.places) - weight(a.places))
    .slice(0, limit)
    .sort((a, b) => order(a.clock, homeOffset) - order(b.clock, homeOffset))
    .flatMap((group) => {
      const closest = [...group.places].sort(byCloseness)
      const [first] = closest
      return first
        ? [
            {
              timeZone: first.timeZone,
              clock: group.clock,
              places: closest,
              isOpen: isOfficeOpen(group.clock, first.country),
            },
          ]
        : []
    })
}

/** A sister counts eight times a mere contact. */
const weight = (places: readonly Place[]): number =>
  places.reduce((sum, place) => sum + 2 ** (tiers.length - 1 - tiers.indexOf(place.tier)), 0)

const byCloseness = (a: Place, b: Place): number =>
  tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || ((a.tierSince ?? '9') < (b.tierSince ?? '9') ? -1 : 1)

function order(clock: LocalClock, homeOffset: number): number {
  const ahead = clock.offsetMinutes - homeOffset
  return ahead > 0 ? ahead : 10_000 - ahead
}
