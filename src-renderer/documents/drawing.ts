/**
 * A picture as a list of marks in pixels, from the bottom to the top. One list, several ends: a canvas, an SVG file, and
 * through it print and PDF.
 */
export type Drawing = readonly Mark[]
export type Mark = PathMark | TextMark | GroupMark

export interface PathMark {
  readonly kind: 'path'
  /** SVG path text. */
  readonly path: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  /** Lengths of strokes and gaps, px. */
  readonly dash?: readonly number[]
  readonly opacity?: number
  readonly cap?: 'butt' | 'round'
}

export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'left' | 'middle' | 'right'
  readonly fill: string
  readonly size: number
  readonly weight: 400 | 700
  readonly family: string
  readonly isRightToLeft: boolean
  /** What keeps the letters readable over lines: a rim of `width` px, or a veil over `box` where a rim would be drawn over the letters. */
  readonly halo?: { readonly color: string; readonly width: number; readonly box: VeilBox }
  readonly opacity?: number
}

export interface VeilBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Marks moved together and, with a clip, cut to a rectangle around their own origin. */
export interface GroupMark {
  readonly kind: 'group'
  /** Stands in the SVG, for those who open it in a drawing program. */
  readonly name: string
  readonly x: number
  readonly y: number
  readonly clip?: { readonly width: number; readonly height: number }
  readonly marks: Drawing
}

export function circlePath(x: number, y: number, radius: number): string {
  const r = round(radius)
  return `M${round(x - radius)},${round(y)}a${r},${r} 0 1,0 ${round(2 * radius)},0a${r},${r} 0 1,0 ${round(-2 * radius)},0Z`
}

export function rectanglePath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`
}

export function linePath(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`
}

const round = (value: number): number => Math.round(value * 100) / 100
