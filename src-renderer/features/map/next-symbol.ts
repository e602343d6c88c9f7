import type { MapSymbol } from '#domain/map/map-scene.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The symbol a reader means who presses an arrow key on `from`: the nearest one within 45° of that direction, near the axis first. */
export function nextSymbol(symbols: readonly MapSymbol[], from: MapSymbol, direction: Direction): MapSymbol | undefined {
  let next: MapSymbol | undefined
  let least = Infinity
  for (const symbol of symbols) {
    if (symbol === from || symbol.placeId === undefined) continue
    const [along, across] = components(symbol.x - from.x, symbol.y - from.y, direction)
    if (along <= 0 || across > along * 1.2) continue
    const cost = along + 2 * across
    if (cost < least) [next, least] = [symbol, cost]
  }
  return next
}

/** The symbol whose shape lies under the pointer, the nearest one when several do. */
export function symbolAt(symbols: readonly MapSymbol[], x: number, y: number, tolerance: number): MapSymbol | undefined {
  let nearest: MapSymbol | undefined
  let least = Infinity
  for (const symbol of symbols) {
    const distance = Math.hypot(symbol.x - x, symbol.y - y) - symbol.radius
    if (distance <= tolerance && distance < least) [nearest, least] = [symbol, distance]
  }
  return nearest
}

function components(dx: number, dy: number, direction: Direction): readonly [along: number, across: number] {
  switch (direction) {
    case 'left':
      return [-dx, Math.abs(dy)]
    case 'right':
      return [dx, Math.abs(dy)]
    case 'up':
      return [-dy, Math.abs(dx)]
    case 'down':
      return [dy, Math.abs(dx)]
  }
}
