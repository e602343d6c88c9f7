import { columnSpots } from './label-columns.ts'
import type { MeasuredWish } from './label-wish.ts'
import { rowsBesideColumns } from './lone-spots.ts'
import type { SpotTable } from './spot-table.ts'
import { TakenGround, type Spot } from './taken-ground.ts'

/** Names belong to one crowd when their symbols are closer than this, px. */
const crowdGap = 85
/** Names in one column; a longer one is hard to follow, and its leaders grow steep. */
const longestColumn = 10
/** What it costs to drive a name from its spot, the first time; each time it gets dearer. */
const perEviction = 5
const missedCost = 60

/** The stage of one attempt, filling up with names. */
export class LabelBoard {
  readonly #table: SpotTable
  readonly #taken = new TakenGround()

  constructor(table: SpotTable) {
    this.#table = table
  }

  get spots(): readonly Spot[] {
    return this.#taken.spots
  }

  /** The lower, the better the stage reads. */
  cost(missed: number): number {
    return this.spots.reduce((sum, spot) => sum + spot.cost, missed * missedCost)
  }

  /** Puts names beside their symbols; returns those that found nothing at most as bad as `worst`. */
  fillSlots(wishes: readonly MeasuredWish[], worst: number): readonly MeasuredWish[] {
    return wishes.filter((wish) => {
      const spot = this.#table.slots[wish.index]?.find(({ box, cost }) => cost <= worst && this.#taken.isFree(box))
      if (spot) this.#taken.take(spot)
      return spot === undefined
    })
  }

  /** Puts names in columns, one crowd after another, the largest first; returns those that no column takes in. */
  fillColumns(wishes: readonly MeasuredWish[]): readonly MeasuredWish[] {
    const { unit } = this.#table
    let crowds = crowdsOf(wishes, crowdGap * unit)
    const left: MeasuredWish[] = []
    while (crowds.length > 0) {
      const [crowd = [], ...others] = crowds
      if (crowd.length > longestColumn) {
        crowds = [...halves(crowd), ...others]
        continue
      }
      const found = crowd.length === 1 ? this.#aloneSpot(crowd) : this.#columnSpots(crowd)
      for (const spot of found) this.#taken.take(spot)
      const rest = crowd.filter((wish) => !found.some((spot) => spot.wish === wish))
      if (crowd.length === 1) left.push(...rest)
      // Who found no room in the crowd's column tries again in a smaller crowd.
      const again = rest.length === 0 || crowd.length === 1 ? [] : found.length > 0 ? crowdsOf(rest, crowdGap * unit) : halves(crowd)
      crowds = [...again, ...others]
    }
    return left
  }

  /**
   * Gives each missed name the spot that drives the fewest others away, and then those others theirs, at most `turns`
   * times; returns who is still without a spot.
   */
  makeRoom(missed: readonly MeasuredWish[], turns: number): readonly MeasuredWish[] {
    const evictions = new Map<MeasuredWish, number>()
    const waiting = [...missed]
    const lost: MeasuredWish[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const wish = waiting.shift()
      if (!wish) break
      const choice = this.#leastDisturbing(wish, evictions)
      if (!choice) {
        lost.push(wish)
        continue
      }
      for (const { wish: driven } of choice.inTheWay) {
        this.#taken.leave(driven)
        evictions.set(driven, (evictions.get(driven) ?? 0) + 1)
        waiting.push(driven)
      }
      this.#taken.take(choice.spot)
    }
    return [...lost, ...waiting]
  }

  #leastDisturbing(wish: MeasuredWish, evictions: ReadonlyMap<MeasuredWish, number>): { spot: Spot; inTheWay: readonly Spot[] } | undefined {
    let best: { spot: Spot; inTheWay: readonly Spot[]; cost: number } | undefined
    for (const spot of this.#choices(wish)) {
      // Sorted by cost: what follows costs more even if nobody is in the way.
      if (best && spot.cost >= best.cost) break
      const inTheWay = this.#taken.inTheWayOf(spot)
      if (inTheWay.some((other) => other.wish.isBold)) continue
      const cost = inTheWay.reduce((sum, other) => sum + perEviction * (1 + (evictions.get(other.wish) ?? 0)), spot.cost)
      if (!best || cost < best.cost) best = { spot, inTheWay, cost }
    }
    return best
  }

  #columnSpots(crowd: readonly MeasuredWish[]): readonly Spot[] {
    const { standing, terrain, before } = this.#table
    return columnSpots(crowd, standing, this.#taken, terrain, this.#table.coverage(this.spots.map(({ box }) => box)), before)
  }

  #aloneSpot([wish]: readonly MeasuredWish[]): readonly Spot[] {
    const spot = wish && this.#choices(wish).find((choice) => this.#taken.fits(choice))
    return spot ? [spot] : []
  }

  /** All spots of a name: beside its symbol, apart, or at the end of a column that stands already. */
  #choices(wish: MeasuredWish): readonly Spot[] {
    const rows = rowsBesideColumns(wish, this.spots, this.#table.standing, this.#table.terrain)
    return [...this.#table.choices(wish), ...rows].sort((a, b) => a.cost - b.cost)
  }
}

/** Wishes joined to a crowd when each is within `near` px of another of it; large crowds first. */
function crowdsOf(wishes: readonly MeasuredWish[], near: number): readonly (readonly MeasuredWish[])[] {
  const crowds: MeasuredWish[][] = []
  for (const wish of wishes) {
    const joined = crowds.filter((crowd) => crowd.some(({ x, y }) => Math.hypot(x - wish.x, y - wish.y) < near))
    for (const old of joined) crowds.splice(crowds.indexOf(old), 1)
    crowds.push([...joined.flat(), wish])
  }
  return crowds.sort((a, b) => b.length - a.length || (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
}

function halves(crowd: readonly MeasuredWish[]): readonly (readonly MeasuredWish[])[] {
  const sorted = [...crowd].sort((a, b) => a.x - b.x || a.y - b.y)
  const middle = Math.ceil(sorted.length / 2)
  return [sorted.slice(0, middle), sorted.slice(middle)]
}
