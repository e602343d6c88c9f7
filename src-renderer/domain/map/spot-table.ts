import { StandingGround } from './label-ground.ts'
import { boxAround } from './label-shapes.ts'
import { slotSpots } from './label-slots.ts'
import type { LabelLayoutInput, MeasuredWish } from './label-wish.ts'
import { loneSpots } from './lone-spots.ts'
import type { Box, LabelSlot, MapLabel } from './map-scene.ts'
import type { Spot } from './taken-ground.ts'
import { coverageOf, terrainOf, type Coverage, type Terrain } from './terrain.ts'

const perArc = 0.35
/** For each symbol of another place that the name nearly touches: the reader could take it for that one's. */
const perNeighbour = 1.1
const neighbourAir = 3.5
const favourOfPin = 50
const favourOfHabit = 1.3
const edge = 5

/** What never changes between attempts: the ground, and the free positions of each name with their costs. */
export class SpotTable {
  readonly standing: StandingGround
  readonly wishes: readonly MeasuredWish[]
  /** Positions beside the symbol by the index of the wish, the best first. */
  readonly slots: readonly (readonly Spot[])[]
  /** Boxes of names that stood in columns before, by the index of the wish. */
  readonly before: ReadonlyMap<number, Box>
  readonly unit: number
  readonly #input: LabelLayoutInput
  readonly #choices = new Map<MeasuredWish, readonly Spot[]>()
  #terrain: Terrain | undefined

  constructor(wishes: readonly MeasuredWish[], input: LabelLayoutInput) {
    this.wishes = wishes
    this.unit = input.style.fontSize / 12
    this.#input = input
    this.standing = new StandingGround(input.size, input.symbols, input.keepOut, input.arcs, edge * this.unit)
    const old = new Map(input.before?.map((label) => [label.placeId, label]))
    this.slots = wishes.map((wish) => this.#ratedSlots(wish, old.get(wish.placeId)?.slot))
    this.before = new Map(
      wishes.flatMap((wish) => {
        const label = old.get(wish.placeId)
        return label?.slot === 'column' ? [[wish.index, label.box] as const] : []
      }),
    )
  }

  /** Spots beside the symbol and apart on its own, the best first; worked out when first asked for. */
  choices(wish: MeasuredWish): readonly Spot[] {
    const known = this.#choices.get(wish)
    if (known) return known
    const spots = [...(this.slots[wish.index] ?? []), ...loneSpots(wish, this.standing, this.terrain)].sort((a, b) => a.cost - b.cost)
    this.#choices.set(wish, spots)
    return spots
  }

  /** Land and arcs, worked out when first asked for. */
  get terrain(): Terrain {
    const { size, isWater, arcs } = this.#input
    this.#terrain ??= terrainOf(size, isWater, arcs, 16 * this.unit)
    return this.#terrain
  }

  coverage(taken: readonly Box[]): Coverage {
    const { size, symbols, keepOut } = this.#input
    return coverageOf(size, [...symbols.map(({ x, y, radius }) => boxAround(x, y, radius)), ...keepOut, ...taken], 8 * this.unit)
  }

  #ratedSlots(wish: MeasuredWish, oldSlot: MapLabel['slot'] | undefined): readonly Spot[] {
    const pin: LabelSlot | undefined = wish.placeId && this.#input.pins?.get(wish.placeId)
    return slotSpots(wish)
      .filter((spot) => this.standing.isFree(spot.box, wish))
      .map((spot) => {
        const favour = (spot.slot === pin ? favourOfPin : 0) + (spot.slot === oldSlot ? favourOfHabit : 0)
        const trouble = perArc * this.standing.arcsUnder(spot.box) + perNeighbour * this.standing.symbolsNear(spot.box, wish, neighbourAir * this.unit)
        return { ...spot, wish, cost: spot.cost + trouble - favour }
      })
      .sort((a, b) => a.cost - b.cost)
  }
}
