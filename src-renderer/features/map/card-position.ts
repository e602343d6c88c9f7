export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface CardPositionInput {
  /** Where the card may stand: the stage without its tools, in pixels. */
  readonly room: Box
  readonly card: { readonly width: number; readonly height: number }
  /** Symbols in the stage; the card should cover none. */
  readonly symbols: readonly { readonly x: number; readonly y: number }[]
  /** Tools, chips and lines of text that stand on the stage. */
  readonly furniture: readonly Box[]
  /** The place the card speaks of: never covered while there is any other way. */
  readonly subject: { readonly x: number; readonly y: number }
  readonly before?: { readonly x: number; readonly y: number } | undefined
}

/** Pixels between the card and the edge of what it may stand on. */
const gap = 12
/** Less height than this is too little for a card. */
const leastHeight = 200

/** Where a card may stand on a stage: under the tools in its upper part, unless large letters leave too little room there. */
export function roomFor(size: { readonly width: number; readonly height: number }, furniture: readonly Box[]): Box {
  const upper = furniture.filter(({ y }) => y < size.height / 4).map(({ y, height }) => y + height)
  const top = Math.max(gap, ...upper)
  const y = size.height - gap - top < leastHeight ? gap : top
  return { x: gap, y, width: size.width - 2 * gap, height: size.height - gap - y }
}

/** Pixels between two spots that are tried. */
const step = { x: 4, y: 16 }
/** Pixels a name of usual length takes beside its symbol. */
const nameRoom = 96
/** Nearer than this to the edge of the stage, a name has to stand on the inner side. */
const edge = 64

/** The top left corner at which the card covers the fewest symbols; the former corner wins a draw, then the lower one. */
export function cardPosition(input: CardPositionInput): { x: number; y: number } {
  const { room, card } = input
  const lastX = Math.max(room.x, room.x + room.width - card.width)
  const lastY = Math.max(room.y, room.y + room.height - card.height)
  let best = { x: lastX, y: lastY }
  let least = Infinity
  const consider = (x: number, y: number, bonus: number): void => {
    const cost = coverCost(input, { x, y, width: card.width, height: card.height }) + (lastY - y) * 0.004 - bonus
    if (cost < least) {
      least = cost
      best = { x, y }
    }
  }
  const { before } = input
  if (before && before.x <= lastX && before.y <= lastY && before.x >= room.x && before.y >= room.y) {
    consider(before.x, before.y, 1.5)
  }
  for (let y = lastY; ; y = Math.max(room.y, y - step.y)) {
    for (let x = lastX; ; x = Math.max(room.x, x - step.x)) {
      consider(x, y, 0)
      if (x === room.x) break
    }
    if (y === room.y) break
  }
  return best
}

function coverCost({ room, symbols, furniture, subject }: CardPositionInput, box: Box): number {
  let cost = contains(box, subject, 16, 16) ? 1000 : 0
  for (const symbol of symbols) {
    if (contains(box, symbol, 7, 7)) cost += 9
    // Close beside a symbol there is no room for its name.
    else if (contains(box, symbol, nameRoom, 12)) cost += isByEdge(room, symbol) ? 3 : 1.2
  }
  for (const piece of furniture) if (overlaps(box, piece)) cost += 40
  return cost
}

/** True where a name has room on one side only, because the stage ends on the other. */
const isByEdge = (room: Box, { x }: { x: number }): boolean => x < room.x + edge || x > room.x + room.width - edge

const contains = (box: Box, point: { x: number; y: number }, marginX: number, marginY: number): boolean =>
  point.x > box.x - marginX &&
  point.x < box.x + box.width + marginX &&
  point.y > box.y - marginY &&
  point.y < box.y + box.height + marginY

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
