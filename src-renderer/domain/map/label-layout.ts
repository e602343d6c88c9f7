import type { PlaceId } from '#domain/place/place.ts'
import { LabelBoard } from './label-board.ts'
import { measuredWishes, type LabelLayoutInput, type MeasuredWish } from './label-wish.ts'
import type { MapLabel, MeasureText } from './map-scene.ts'
import { SpotTable } from './spot-table.ts'
import type { Spot } from './taken-ground.ts'

/** Attempts from different starts; a bound on the work that does not depend on the speed of the machine. */
const mostAttempts = 3
/** Evictions within one attempt. */
const mostTurns = 30
/** A stage with more names than this gets no columns: it is a point cloud, and only what fits beside its symbol is named. */
const mostForColumns = 150
const mostWishes = 600
/** A name rather goes to a column than to a position worse than this. */
const worstSlot = 3.6

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
  const table = new SpotTable(measuredWishes(ranked, input.style, measure), input)
  let apart: ReadonlySet<MeasuredWish> = new Set()
  let best: Attempt | undefined
  for (let turn = 0; turn < mostAttempts; turn += 1) {
    const attempt = attemptWith(apart, table)
    if (!best || attempt.cost < best.cost) best = attempt
    const inColumns = attempt.spots.filter(({ leader }) => leader).map(({ wish }) => wish)
    if (inColumns.length === 0 || table.wishes.length > mostForColumns || (turn > 0 && best.missed.length === 0)) break
    apart = new Set([...apart, ...inColumns, ...attempt.missed])
  }
  return { labels: best?.spots.map(labelAt) ?? [], missed: best?.missed.flatMap(({ placeId }) => placeId ?? []) ?? [] }
}

interface Attempt {
  readonly spots: readonly Spot[]
  readonly missed: readonly MeasuredWish[]
  readonly cost: number
}

/** One way to fill the stage; the names in `apart` go to columns before the others look for a position. */
function attemptWith(apart: ReadonlySet<MeasuredWish>, table: SpotTable): Attempt {
  const board = new LabelBoard(table)
  const noBold = board.fillSlots(table.wishes.filter(({ isBold }) => isBold), Infinity)
  const plain = table.wishes.filter(({ isBold }) => !isBold)
  const noColumn = board.fillColumns(plain.filter((wish) => apart.has(wish)))
  const waiting = [...noBold, ...noColumn, ...board.fillSlots(plain.filter((wish) => !apart.has(wish)), worstSlot)]
  const isCloud = table.wishes.length > mostForColumns
  const missed = isCloud ? board.fillSlots(waiting, Infinity) : board.makeRoom(board.fillColumns(waiting), mostTurns)
  return { spots: board.spots, missed, cost: board.cost(missed.length) }
}

function labelAt({ wish, slot, x, y, anchor, box, leader }: Spot): MapLabel {
  const { placeId, kind, text, font, isBold, isSelected, isFaint } = wish
  return { ...(placeId && { placeId }), kind, text, font, isBold, isSelected, isFaint, slot, x, y, anchor, box, ...(leader && { leader }) }
}
