import type { RouteScene } from '#domain/visit/route-scene.ts'
import { circlePath, rectanglePath, type Drawing, type Mark } from './drawing.ts'
import { lightMapTheme } from './map-theme.ts'

export interface RoutePen {
  readonly width: number
  readonly height: number
  /** CSS font families. */
  readonly family: string
  readonly isRightToLeft: boolean
  /** The id of the stop that is home. */
  readonly homeId: string
  /** What has to stand on every map: that it is schematic, its view and its source. */
  readonly credit: readonly string[]
}

/** The route of a visit as a picture for a paper: sea, land, legs, stops with their names. */
export function routeDrawing({ land, islands, dashes, legs, stops }: RouteScene, pen: RoutePen): Drawing {
  const { width, height, family, isRightToLeft, homeId, credit } = pen
  const theme = lightMapTheme
  const text = (words: string, x: number, y: number, size: number, weight: 400 | 700, fill: string, anchor: 'left' | 'middle'): Mark => ({
    ...{ kind: 'text', text: words, x, y, anchor, size, weight, fill, family, isRightToLeft },
    halo: { color: theme.sea, width: 3, box: { x: anchor === 'middle' ? x - words.length * size * 0.3 : x, y: y - size, width: words.length * size * 0.6, height: size * 1.3 } },
  })
  return [
    { kind: 'path', path: rectanglePath(0, 0, width, height), fill: theme.sea },
    ...land.map((path): Mark => ({ kind: 'path', path, fill: theme.land, stroke: theme.border, width: 0.8 })),
    ...[islands, dashes].filter((path) => path !== '').map((path): Mark => ({ kind: 'path', path, stroke: theme.border, width: 1.2 })),
    ...legs.map(({ line, mode }): Mark => ({ kind: 'path', path: line, stroke: theme.tiers.sister, width: 2.2, cap: 'round', ...(mode !== 'flight' && { dash: [6, 5] }) })),
    ...stops.map(({ id, x, y }): Mark => (id === homeId ? { kind: 'path', path: rectanglePath(x - 6, y - 6, 12, 12), fill: theme.home, stroke: theme.page, width: 2 } : { kind: 'path', path: circlePath(x, y, 6), fill: theme.tiers.sister, stroke: theme.page, width: 2 })),
    ...labels(stops, height).map(({ name, x, y }) => text(name, x, y, 18, 700, theme.ink, 'middle')),
    ...credit.map((line, at): Mark => ({ ...text(line, 10, height - 10 - (credit.length - 1 - at) * 16, 12, 400, theme.quietInk, 'left'), isRightToLeft: false }) as Mark),
    { kind: 'path', path: rectanglePath(0.5, 0.5, width - 1, height - 1), stroke: theme.line, width: 1 },
  ]
}

interface Label {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Names over their stops, under them where another stop's name is too near. */
function labels(stops: RouteScene['stops'], height: number): readonly Label[] {
  const placed: Label[] = []
  for (const { name, x, y } of stops) {
    const isTaken = (at: number): boolean => placed.some((other) => Math.abs(other.y - at) < 20 && Math.abs(other.x - x) < (other.name.length + name.length) * 8)
    const spots = [y - 14, y + 26, y - 36, y + 48].filter((at) => at > 16 && at < height - 30)
    placed.push({ name, x, y: spots.find((at) => !isTaken(at)) ?? y - 14 })
  }
  return placed
}
