import { tiers } from '#domain/place/place.ts'
import type { SymbolKind } from './map-scene.ts'

/** Pixels between the middles of two symbols of the usual size. */
const gap = 10.5
const extraOfHome = 1.5
const extraOfSelected = 4.5
/** Nothing is drawn farther than this from where it is. */
export const farthestPush = 11
const rounds = 60
/** More than this many are a cloud: there is no room to part them, and trying would take seconds. */
const mostSpread = 800

export interface Standpoint {
  readonly kind: SymbolKind
  readonly isSelected: boolean
  readonly trueX: number
  readonly trueY: number
}

/**
 * The standpoints moved apart until no two symbols cover each other, each at most 11 px from the truth; home does not move.
 *
 * `unit` scales the distances for large paper. A crowd too tight for that stays as far apart as it can.
 */
export function spreadSymbols<T extends Standpoint>(symbols: readonly T[], unit = 1): readonly (T & { x: number; y: number })[] {
  const spread = symbols.map((symbol) => ({ ...symbol, x: symbol.trueX, y: symbol.trueY }))
  if (spread.length > mostSpread) return spread
  for (let round = 0; round < rounds; round += 1) if (!pushApart(spread, unit)) break
  return spread
}

function pushApart(symbols: (Standpoint & { x: number; y: number })[], unit: number): boolean {
  let isMoved = false
  const byX = symbols.map((_, index) => index).sort((a, b) => (symbols[a]?.x ?? 0) - (symbols[b]?.x ?? 0) || a - b)
  const widest = (gap + extraOfHome + extraOfSelected) * unit
  byX.forEach((first, at) => {
    const a = symbols[first]
    for (let next = at + 1; a && next < byX.length; next += 1) {
      const second = byX[next] ?? 0
      const b = symbols[second]
      if (!b || b.x - a.x > widest) break
      isMoved = parted(a, b, second - first, unit) || isMoved
    }
  })
  return isMoved
}

function parted(a: Standpoint & { x: number; y: number }, b: Standpoint & { x: number; y: number }, tie: number, unit: number): boolean {
  const need = (gap + extraOf(a) + extraOf(b)) * unit
  let [dx, dy] = [b.x - a.x, b.y - a.y]
  let distance = Math.hypot(dx, dy)
  if (distance >= need - 0.05) return false
  if (distance < 0.01) {
    // Two places on one spot: part them in a direction that depends only on their order.
    ;[dx, dy] = [Math.cos(tie * 2.4), Math.sin(tie * 2.4)]
    distance = 1
  }
  const [weightA, weightB] = [mobility(a), mobility(b)]
  if (weightA + weightB === 0) return false
  const lack = (need - Math.hypot(b.x - a.x, b.y - a.y)) / (weightA + weightB) / distance
  const before = [a.x, a.y, b.x, b.y]
  step(a, -dx * lack * weightA, -dy * lack * weightA, unit)
  step(b, dx * lack * weightB, dy * lack * weightB, unit)
  return Math.abs(a.x - (before[0] ?? 0)) + Math.abs(a.y - (before[1] ?? 0)) + Math.abs(b.x - (before[2] ?? 0)) + Math.abs(b.y - (before[3] ?? 0)) > 0.02
}

function step(symbol: Standpoint & { x: number; y: number }, dx: number, dy: number, unit: number): void {
  const [x, y] = [symbol.x + dx - symbol.trueX, symbol.y + dy - symbol.trueY]
  const held = Math.min(1, (farthestPush * unit) / Math.max(1e-9, Math.hypot(x, y)))
  symbol.x = symbol.trueX + x * held
  symbol.y = symbol.trueY + y * held
}

const extraOf = (symbol: Standpoint): number =>
  (symbol.kind === 'home' ? extraOfHome : 0) + (symbol.isSelected ? extraOfSelected : 0)

/** Home stands still; a contact gives way to a sister city. */
function mobility(symbol: Standpoint): number {
  if (symbol.kind === 'home') return 0
  if (symbol.kind === 'ended') return 1.6
  return 1 + 0.2 * tiers.indexOf(symbol.kind)
}
