import { ascent, descent, letterMiddle, textBox, type MeasuredWish } from './label-wish.ts'
import { labelSlots, type Box, type LabelSlot, type MapLabel } from './map-scene.ts'

/** How much worse a position is than the one to the east. */
const costs = { E: 0, W: 0.6, SE: 1.4, NE: 1.6, SW: 1.9, NW: 2, N: 2.4, S: 2.4 } satisfies Record<LabelSlot, number>

export interface SlotSpot {
  readonly slot: LabelSlot
  readonly cost: number
  readonly x: number
  readonly y: number
  readonly anchor: MapLabel['anchor']
  readonly box: Box
}

/** The eight positions of a name beside its symbol, from the best to the worst. */
export function slotSpots(wish: MeasuredWish): readonly SlotSpot[] {
  return labelSlots.map((slot) => slotSpot(wish, slot))
}

function slotSpot({ x, y, radius, width, fontSize }: MeasuredWish, slot: LabelSlot): SlotSpot {
  const unit = fontSize / 12
  const beside = radius + 3.5 * unit
  const corner = radius * 0.72 + 1.6 * unit
  const level = y + letterMiddle * fontSize
  const above = y - radius * 0.55 - 0.12 * fontSize
  const below = y + radius * 0.55 + 0.76 * fontSize
  const [column, row] = [slot.includes('E') ? 1 : slot.includes('W') ? -1 : 0, slot.includes('N') ? -1 : slot.includes('S') ? 1 : 0]
  const anchor = column > 0 ? 'left' : column < 0 ? 'right' : 'middle'
  const sideways = row === 0 ? beside : corner
  const baseline =
    row === 0 ? level : column === 0 ? (row < 0 ? y - radius - (descent - 0.06) * fontSize : y + radius + (ascent + 0.08) * fontSize) : row < 0 ? above : below
  const left = column > 0 ? x + sideways : column < 0 ? x - sideways - width : x - width / 2
  const at = anchor === 'left' ? left : anchor === 'right' ? left + width : x
  return { slot, cost: costs[slot], x: at, y: baseline, anchor, box: textBox(left, baseline, width, fontSize) }
}
