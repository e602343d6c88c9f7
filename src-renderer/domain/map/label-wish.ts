import type { PlaceId } from '#domain/place/place.ts'
import type { Box, LabelSlot, LabelStyle, MapLabel, MeasureText, SymbolKind } from './map-scene.ts'
import type { MapSize, Point } from './map-view.ts'
import type { IsWater } from './terrain.ts'

/** A symbol that wants its name beside it. */
export interface LabelWish {
  readonly placeId?: PlaceId
  readonly kind: SymbolKind
  readonly text: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly isSelected: boolean
  readonly isFaint: boolean
  /** Lower comes first. */
  readonly rank: number
}

export interface LabelLayoutInput {
  readonly wishes: readonly LabelWish[]
  /** All symbols on the stage, also those that want no name. */
  readonly symbols: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
  readonly size: MapSize
  readonly keepOut: readonly Box[]
  /** Arcs as runs of points; a name over an arc costs a little. */
  readonly arcs: readonly (readonly Point[])[]
  readonly style: LabelStyle
  /** True over open water, in pixels; columns of names prefer it. */
  readonly isWater?: IsWater | undefined
  readonly before?: readonly MapLabel[] | undefined
  readonly pins?: ReadonlyMap<PlaceId, LabelSlot> | undefined
}

/** A wish with its text measured. */
export interface MeasuredWish extends LabelWish {
  readonly index: number
  readonly width: number
  readonly fontSize: number
  readonly font: string
  readonly isBold: boolean
}

/** Parts of the font size above and below the baseline; the middle of the letters, and the step of a column. */
export const ascent = 0.88
export const descent = 0.26
export const letterMiddle = 0.35
export const columnStep = 1.4

export function measuredWishes(wishes: readonly LabelWish[], style: LabelStyle, measure: MeasureText): readonly MeasuredWish[] {
  return wishes.map((wish, index) => {
    const isBold = wish.kind === 'home' || wish.isSelected
    const fontSize = isBold ? (style.fontSize * 14) / 12 : style.fontSize
    const font = `${isBold ? 700 : 400} ${fontSize}px ${style.family}`
    return { ...wish, index, isBold, fontSize, font, width: measure(wish.text, font) }
  })
}

export function textBox(left: number, baseline: number, width: number, fontSize: number): Box {
  return { x: left, y: baseline - ascent * fontSize, width, height: (ascent + descent) * fontSize }
}
