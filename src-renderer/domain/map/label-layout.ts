import type { PlaceId } from '#domain/place/place.ts'
import { columnSpots, costOf, type ColumnSpot } from './label-columns.ts'
import { StandingGround, TakenGround } from './label-ground.ts'
import { boxAround } from './label-shapes.ts'
import { slotSpots, type SlotSpot } from './label-slots.ts'
import { measuredWishes, type LabelLayoutInput, type MeasuredWish } from './label-wish.ts'
import type { Box, LabelSlot, MapLabel, MeasureText } from './map-scene.ts'
import { landSums, opennessOf, type Openness } from './openness.ts'

const mostAttempts = 40
/** Attempts made even when the first one places every name. */
const leastAttempts = 3
/** A stage with more names than this gets no columns: it is a point cloud, and only what fits beside its symbol is named. */
const mostForColumns = 150
const mostWishes = 600
const perArc = 0.35
const missedCost = 400
/** What a leader costs beside a position, to compare attempts. */
const leaderCost = 3
const perLeaderPixel = 0.03

export interface LabelLayout {
  readonly labels: readonly MapLabel[]
  readonly missed: readonly PlaceId[]
}

/**
 * A spot for every name, none over another, over a symbol or over a panel: beside its symbol, or in a column on open
 * water with a straight leader. The same input gives the same layout, whatever the speed of the machine.
 */
export function labelLayout(input: LabelLayoutInput, measure: MeasureText): LabelLayout {
  const ranked = [...input.wishes].sort((a, b) => a.rank - b.rank).slice(0, mostWishes)
  const wishes = measuredWishes(ranked, input.style, measure)
  const table = new SpotTable(wishes, input)
  let order = wishes
  let best: Attempt | undefined
  for (let turn = 0; turn < mostAttempts; turn += 1) {
    const attempt = attemptInOrder(order, table)
    if (!best || attempt.cost < best.cost) best = attempt
    const isEnough = best.missed.length === 0 || wishes.length > mostForColumns
    if (isEnough && turn + 1 >= leastAttempts) break
    order = turn === 0 ? table.crowdedLast : turn === 1 ? table.crowdedFirst : missedFirst(order, attempt)
  }
  return { labels: best?.labels ?? [], missed: best?.missed.flatMap(({ placeId }) => placeId ?? []) ?? [] }
}

interface Attempt {
  readonly labels: readonly MapLabel[]
  readonly missed: readonly MeasuredWish[]
  readonly cost: number
}

interface RatedSlot extends SlotSpot {
  readonly total: number
}

/** What never changes between attempts: the ground, and the free positions of each name with their costs. */
class SpotTable {
  readonly standing: StandingGround
  readonly wishes: readonly MeasuredWish[]
  readonly slots: readonly (readonly RatedSlot[])[]
  readonly before: ReadonlyMap<number, Box>
  readonly crowdedFirst: readonly MeasuredWish[]
  readonly crowdedLast: readonly MeasuredWish[]
  readonly #input: LabelLayoutInput
  #land: ((box: Box) => number) | undefined

  constructor(wishes: readonly MeasuredWish[], input: LabelLayoutInput) {
    const unit = input.style.fontSize / 12
    this.wishes = wishes
    this.#input = input
    this.standing = new StandingGround(input.size, input.symbols, input.keepOut, input.arcs, 5 * unit)
    const old = new Map(input.before?.map((label) => [label.placeId, label]))
    this.slots = wishes.map((wish) => this.#ratedSlots(wish, old.get(wish.placeId)?.slot))
    this.before = new Map(wishes.flatMap((wish) => {
      const label = old.get(wish.placeId)
      return label?.slot === 'column' ? [[wish.index, label.box] as const] : []
    }))
    const crowding = wishes.map((wish) => wishes.filter((other) => Math.hypot(other.x - wish.x, other.y - wish.y) < 60 * unit).length)
    const byCrowding = (sign: number) => (a: MeasuredWish, b: MeasuredWish): number =>
      Number(b.isBold) - Number(a.isBold) || sign * ((crowding[a.index] ?? 0) - (crowding[b.index] ?? 0)) || a.index - b.index
    this.crowdedFirst = [...wishes].sort(byCrowding(-1))
    this.crowdedLast = [...wishes].sort(byCrowding(1))
  }

  get unit(): number {
    return this.#input.style.fontSize / 12
  }

  openness(labels: readonly Box[]): Openness {
    const { size, symbols, keepOut, isWater } = this.#input
    this.#land ??= landSums(size, isWater, 14 * this.unit)
    const blocked = [...symbols.map(({ x, y, radius }) => boxAround(x, y, radius)), ...keepOut, ...labels]
    return opennessOf(size, blocked, this.#land, 4 * this.unit)
  }

  #ratedSlots(wish: MeasuredWish, oldSlot: MapLabel['slot'] | undefined): readonly RatedSlot[] {
    const pin: LabelSlot | undefined = wish.placeId && this.#input.pins?.get(wish.placeId)
    return slotSpots(wish)
      .filter((spot) => this.standing.isFree(spot.box, wish))
      .map((spot) => {
        const favour = (spot.slot === pin ? 50 : 0) + (spot.slot === oldSlot ? 1.3 : 0)
        return { ...spot, total: spot.cost + perArc * this.standing.arcsUnder(spot.box) - favour }
      })
      .sort((a, b) => a.total - b.total)
  }
}

function attemptInOrder(order: readonly MeasuredWish[], table: SpotTable): Attempt {
  const taken = new TakenGround()
  const labels: MapLabel[] = []
  let cost = 0
  let waiting: MeasuredWish[] = []
  for (const wish of order) {
    const spot = table.slots[wish.index]?.find(({ box }) => taken.isFree(box, 1))
    if (!spot) {
      waiting.push(wish)
      continue
    }
    taken.takeBox(spot.box)
    labels.push(labelAt(wish, spot, spot.slot))
    cost += spot.total
  }
  if (waiting.length > 0 && order.length <= mostForColumns) {
    const spots = spotsInColumns(waiting, table, taken, labels)
    const placed = new Set(spots.map(({ wish }) => wish))
    waiting = waiting.filter((wish) => !placed.has(wish))
    labels.push(...spots.map((spot) => labelAt(spot.wish, spot, 'column')))
    cost += spots.length * leaderCost + perLeaderPixel * costOf(spots, table.openness([]))
  }
  return { labels, missed: waiting, cost: cost + waiting.length * missedCost }
}

/** Columns for one crowd after another, the largest first, until no column takes anybody in. */
function spotsInColumns(waiting: readonly MeasuredWish[], table: SpotTable, taken: TakenGround, labels: readonly MapLabel[]): readonly ColumnSpot[] {
  const spots: ColumnSpot[] = []
  let crowds = crowdsOf(waiting, 85 * table.unit)
  while (crowds.length > 0) {
    const [crowd = [], ...rest] = crowds
    const openness = table.openness([...labels, ...spots].map(({ box }) => box))
    const found = columnSpots(crowd, table.standing, taken, openness, table.before)
    for (const { box, leader } of found) {
      taken.takeBox(box)
      taken.takeLeader(...leader)
    }
    spots.push(...found)
    const left = crowd.filter((wish) => !found.some((spot) => spot.wish === wish))
    // Who found no room in the crowd's column tries again in a smaller crowd; alone, that was the last try.
    const again = left.length === 0 ? [] : found.length > 0 ? [left] : crowd.length > 1 ? halves(crowd) : []
    crowds = [...again, ...rest]
  }
  return spots
}

/** Wishes joined to a crowd when each is within `near` px of another of it; large crowds first. */
function crowdsOf(wishes: readonly MeasuredWish[], near: number): readonly (readonly MeasuredWish[])[] {
  const crowds: MeasuredWish[][] = []
  for (const wish of wishes) {
    const joined = crowds.filter((crowd) => crowd.some(({ x, y }) => Math.hypot(x - wish.x, y - wish.y) < near))
    const crowd = [...joined.flat(), wish]
    for (const old of joined) crowds.splice(crowds.indexOf(old), 1)
    crowds.push(crowd)
  }
  return crowds.sort((a, b) => b.length - a.length || (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
}

function halves(crowd: readonly MeasuredWish[]): readonly (readonly MeasuredWish[])[] {
  const sorted = [...crowd].sort((a, b) => a.x - b.x || a.y - b.y)
  const middle = Math.ceil(sorted.length / 2)
  return [sorted.slice(0, middle), sorted.slice(middle)]
}

function missedFirst(order: readonly MeasuredWish[], { missed }: Attempt): readonly MeasuredWish[] {
  const first = new Set(missed)
  const bold = order.filter(({ isBold }) => isBold)
  return [...bold, ...missed.filter(({ isBold }) => !isBold), ...order.filter((wish) => !wish.isBold && !first.has(wish))]
}

function labelAt(wish: MeasuredWish, spot: SlotSpot | ColumnSpot, slot: MapLabel['slot']): MapLabel {
  return {
    ...(wish.placeId && { placeId: wish.placeId }),
    kind: wish.kind,
    text: wish.text,
    x: spot.x,
    y: spot.y,
    anchor: spot.anchor,
    box: spot.box,
    font: wish.font,
    isBold: wish.isBold,
    isSelected: wish.isSelected,
    isFaint: wish.isFaint,
    ...('leader' in spot && { leader: spot.leader }),
    slot,
  }
}
