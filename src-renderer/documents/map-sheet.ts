import type { Box } from '#domain/map/map-scene.ts'
import type { MapSize } from '#domain/map/map-view.ts'

/** A page or a picture that holds one map with its heading, legend and credit line. */
export interface MapSheet extends MapSize {
  /** Where on the sheet the map lies. */
  readonly map: Box
  /** Scale of letters, lines and symbols; 1 is that of a 1366×768 screen and of A4. */
  readonly unit: number
  /** Paper size, when the sheet is a page. */
  readonly paper?: 'A4' | 'A3'
}

const leastSheet = 320
const mostSheet = 12_000
/** Pixels a picture may have in all: four bytes each have to fit in memory. */
const mostPixels = 80_000_000

/** A4 and A3 landscape at 96 px an inch. */
const papers = {
  a4: { width: (297 / 25.4) * 96, height: (210 / 25.4) * 96, unit: 1, paper: 'A4' },
  a3: { width: (420 / 25.4) * 96, height: (297 / 25.4) * 96, unit: 1.25, paper: 'A3' },
} as const

/** The sheet that `words` name: "a4", "a3", or width and height as in "1920x1080"; `undefined` for anything else. */
export function mapSheet(words: string): MapSheet | undefined {
  const name = words.trim().toLowerCase()
  if (name === 'a4' || name === 'a3') {
    const { width, height, unit, paper } = papers[name]
    return { width, height, unit, paper, map: mapBox(width, height, unit) }
  }
  const [, width, height] = /^(\d{2,5})[x×](\d{2,5})$/.exec(name)?.map(Number) ?? []
  if (width === undefined || height === undefined) return undefined
  const isInRange = [width, height].every((side) => side >= leastSheet && side <= mostSheet) && width * height <= mostPixels
  if (!isInRange) return undefined
  const unit = Math.max(0.6, Math.min(width / 1366, height / 768))
  return { width, height, unit, map: mapBox(width, height, unit) }
}

/** Edge of the sheet, height of the heading, height of legend and credit line; times the unit. */
export const sheetMargin = 28
const headingHeight = 62
export const footHeight = 88

function mapBox(width: number, height: number, unit: number): Box {
  const [margin, top, foot] = [sheetMargin * unit, headingHeight * unit, footHeight * unit]
  return { x: margin, y: top, width: width - 2 * margin, height: height - top - foot }
}
