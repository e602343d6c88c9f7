import type { OverlayScene } from '#domain/map/map-scene.ts'

/** The new scene, with the shades of the one before when they are the same, and its names too while the new ones wait. */
export function withWhatStays(placed: OverlayScene, before: OverlayScene | undefined, waitsForNames: boolean): OverlayScene {
  if (!before) return placed
  const shades = sameShades(before, placed) ? before.shades : placed.shades
  const labels = waitsForNames && sameSymbols(before, placed) ? before.labels : placed.labels
  return { ...placed, shades, labels }
}

const sameSymbols = (a: OverlayScene, b: OverlayScene): boolean =>
  a.symbols.length === b.symbols.length &&
  a.symbols.every(({ placeId, name, x, y }, index) => {
    const other = b.symbols[index]
    return other?.placeId === placeId && other?.name === name && Math.hypot(other.x - x, other.y - y) < 1
  })

function sameShades(a: OverlayScene, b: OverlayScene): boolean {
  return a.shades.size === b.shades.size && [...a.shades].every(([code, shade]) => b.shades.get(code) === shade)
}
