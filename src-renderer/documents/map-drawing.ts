import type { LandScene, MapArc, MapLabel, MapScene, MapSymbol, OverlayScene, SymbolKind } from '#domain/map/map-scene.ts'
import { circlePath, linePath, rectanglePath, type Drawing, type Mark, type PathMark } from './drawing.ts'
import type { MapTheme } from './map-theme.ts'

export interface MapLettering {
  /** CSS font families. */
  readonly family: string
  readonly isRightToLeft: boolean
  /** 1 on the screen; larger on large paper. */
  readonly unit: number
}

/** The sea, or on the globe the round earth alone. */
export function seaDrawing({ size, horizon }: Pick<MapScene, 'size' | 'horizon'>, theme: MapTheme): Drawing {
  if (!horizon) return [{ kind: 'path', path: rectanglePath(0, 0, size.width, size.height), fill: theme.sea }]
  return [
    { kind: 'path', path: rectanglePath(0, 0, size.width, size.height), fill: theme.page },
    { kind: 'path', path: circlePath(horizon.x, horizon.y, horizon.radius), fill: theme.sea, stroke: theme.border, width: 1 },
  ]
}

/** Countries in their shades, with lakes and lines. */
export function landDrawing(land: LandScene, shades: OverlayScene['shades'], theme: MapTheme, unit = 1): Drawing {
  const line = { kind: 'path', stroke: theme.border, cap: 'round' } as const
  const marks: readonly PathMark[] = [
    ...land.countries.map(({ code, path }): PathMark => ({ kind: 'path', path, fill: landColor(shades.get(code), theme) })),
    { kind: 'path', path: land.lakes, fill: theme.sea },
    { ...line, path: land.borders, width: 0.7 * unit },
    { ...line, path: land.disputed, width: 0.7 * unit, dash: [3 * unit, 2.5 * unit] },
    { ...line, path: land.islands, fill: landColor(shades.size > 0 ? 'home' : undefined, theme), width: 0.7 * unit },
    { ...line, path: land.dashes, stroke: theme.quietInk, width: 0.9 * unit, opacity: 0.6 },
  ]
  return marks.filter(({ path }) => path !== '')
}

export function landColor(shade: OverlayScene['shades'] extends ReadonlyMap<string, infer S> ? S | undefined : never, theme: MapTheme): string {
  if (shade === undefined) return theme.land
  return shade === 'home' ? theme.homeLand : theme.partners[shade - 1] ?? theme.land
}

/** Arcs, leaders, symbols and names, in this order. */
export function overlayDrawing(scene: OverlayScene, theme: MapTheme, lettering: MapLettering): Drawing {
  return [
    ...[...scene.arcs].sort((a, b) => Number(a.isSelected) - Number(b.isSelected)).flatMap((arc) => arcMarks(arc, theme, lettering.unit)),
    ...scene.labels.flatMap((label) => leaderMarks(label, theme, lettering.unit)),
    ...scene.symbols.flatMap((symbol) => symbolMarks(symbol, theme, lettering.unit)),
    ...scene.labels.map((label) => labelMark(label, theme, lettering)),
  ]
}

const arcStyles = {
  sister: { width: 1.1, opacity: 0.42 },
  'friendly-exchange': { width: 1, opacity: 0.5 },
  intent: { width: 1, opacity: 0.55, dash: [3, 4] },
  contact: { width: 1, opacity: 0.4, dash: [1, 4] },
  ended: { width: 1, opacity: 0.35, dash: [1, 4] },
} satisfies Record<MapArc['tier'], { width: number; opacity: number; dash?: readonly number[] }>

function arcMarks({ path, tier, isSelected, isFaint }: MapArc, theme: MapTheme, unit: number): readonly PathMark[] {
  const stroke = theme.tiers[tier]
  if (isSelected) {
    return [
      { kind: 'path', path, stroke: theme.halo, width: 5 * unit, opacity: 0.85, cap: 'round' },
      { kind: 'path', path, stroke, width: 2.4 * unit, cap: 'round' },
    ]
  }
  const { width, opacity, ...rest } = arcStyles[tier]
  const dash = 'dash' in rest ? { dash: rest.dash.map((length) => length * unit) } : {}
  return [{ kind: 'path', path, stroke, width: width * unit, opacity: isFaint ? opacity * 0.35 : opacity, ...dash }]
}

function leaderMarks({ leader, isFaint }: MapLabel, theme: MapTheme, unit: number): readonly PathMark[] {
  if (!leader) return []
  return [{ kind: 'path', path: linePath(leader), stroke: theme.ink, width: 0.8 * unit, opacity: isFaint ? 0.18 : 0.42 }]
}

function symbolMarks(symbol: MapSymbol, theme: MapTheme, unit: number): readonly PathMark[] {
  const { x, y, radius, isSelected, isFaint } = symbol
  const opacity = isFaint ? { opacity: 0.4 } : {}
  const color = symbol.kind === 'home' ? theme.home : theme.tiers[symbol.kind]
  const ring: readonly PathMark[] = isSelected
    ? [{ kind: 'path', path: circlePath(x, y, radius + 3.6 * unit), fill: theme.halo, stroke: color, width: 1.8 * unit }]
    : []
  return [...ring, ...shapeMarks(symbol.kind, x, y, radius, color, theme.halo, unit).map((mark) => ({ ...mark, ...opacity }))]
}

/** The shape of a tier around a point, with a rim in the colour of the ground: ● ◆ ▲ ○ ✕, and home. */
export function shapeMarks(kind: SymbolKind, x: number, y: number, radius: number, color: string, rim: string, unit = 1): readonly PathMark[] {
  const solid = (path: string): readonly PathMark[] => [
    { kind: 'path', path, stroke: rim, width: 2.4 * unit },
    { kind: 'path', path, fill: color },
  ]
  switch (kind) {
    case 'home':
    case 'sister':
      return solid(circlePath(x, y, radius))
    case 'friendly-exchange':
      return solid(`${linePath([[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]])}Z`)
    case 'intent':
      return solid(`${linePath([[x, y - radius], [x + radius, y + radius * 0.8], [x - radius, y + radius * 0.8]])}Z`)
    case 'contact':
      return [{ kind: 'path', path: circlePath(x, y, radius), fill: rim, stroke: color, width: 1.4 * unit }]
    case 'ended': {
      const arm = radius * 0.9
      const path = linePath([[x - arm, y - arm], [x + arm, y + arm]]) + linePath([[x + arm, y - arm], [x - arm, y + arm]])
      return [
        { kind: 'path', path, stroke: rim, width: 4 * unit, cap: 'round' },
        { kind: 'path', path, stroke: color, width: 1.9 * unit, cap: 'round' },
      ]
    }
  }
}

function labelMark(label: MapLabel, theme: MapTheme, { family, isRightToLeft, unit }: MapLettering): Mark {
  const { text, x, y, anchor, kind, isBold, isFaint, isSelected } = label
  const isQuiet = kind === 'contact' || kind === 'ended'
  const fill = kind === 'home' ? theme.home : isSelected ? theme.tiers[kind] : isQuiet ? theme.quietInk : theme.ink
  return {
    kind: 'text',
    text,
    x,
    y,
    anchor,
    fill,
    size: isBold ? 14 * unit : 12 * unit,
    weight: isBold ? 700 : 400,
    family,
    isRightToLeft,
    halo: { color: theme.halo, width: 3 * unit, box: label.box },
    ...(isFaint && { opacity: 0.55 }),
  }
}
