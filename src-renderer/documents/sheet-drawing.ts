import type { MapScene, MeasureText, SymbolKind } from '#domain/map/map-scene.ts'
import { rectanglePath, type Drawing, type Mark, type TextMark } from './drawing.ts'
import { landDrawing, overlayDrawing, seaDrawing, shapeMarks, type MapLettering } from './map-drawing.ts'
import { footHeight, sheetMargin, type MapSheet } from './map-sheet.ts'
import type { MapTheme } from './map-theme.ts'

/** What is said on the sheet, in the chosen language. */
export interface SheetWords {
  readonly title: string
  readonly summary: string
  readonly homeName?: string
  /** Lines of the legend: only kinds that are on the map. */
  readonly legend: readonly { readonly kind: SymbolKind; readonly text: string; readonly count: string }[]
  /** Heading of the shades and its four steps; left out when countries are not shaded. */
  readonly shading?: { readonly text: string; readonly steps: readonly [string, string, string, string] }
  /** Source, worldview, and that it is schematic or its approval number; the first line stands out. */
  readonly credit: readonly string[]
}

interface Writing {
  readonly sheet: MapSheet
  readonly theme: MapTheme
  readonly lettering: MapLettering
  readonly measure: MeasureText
}

/** The whole sheet as marks: heading, map, legend, credit line. */
export function sheetDrawing(scene: MapScene, words: SheetWords, writing: Writing): Drawing {
  const { sheet, theme, lettering } = writing
  const { map } = sheet
  const mapMarks = [
    ...seaDrawing(scene, theme),
    ...landDrawing(scene, scene.shades, theme, lettering.unit),
    ...overlayDrawing(scene, theme, lettering),
  ]
  return [
    { kind: 'path', path: rectanglePath(0, 0, sheet.width, sheet.height), fill: theme.page },
    { kind: 'group', name: 'map', x: map.x, y: map.y, clip: { width: map.width, height: map.height }, marks: mapMarks },
    { kind: 'path', path: rectanglePath(map.x, map.y, map.width, map.height), stroke: theme.line, width: 1 },
    { kind: 'group', name: 'heading', x: 0, y: 0, marks: headingMarks(words, writing) },
    { kind: 'group', name: 'legend', x: 0, y: 0, marks: legendMarks(words, writing) },
    { kind: 'group', name: 'credit', x: 0, y: 0, marks: creditMarks(words, writing) },
  ]
}

function headingMarks({ title, summary }: SheetWords, { sheet, theme, lettering, measure }: Writing): Drawing {
  const { unit, isRightToLeft } = lettering
  const baseline = 40 * unit
  const start = isRightToLeft ? sheet.width - sheetMargin * unit : sheetMargin * unit
  const end = sheet.width - start
  const room = sheet.width - 2 * sheetMargin * unit
  const titleSize = 22 * unit
  const titleWidth = measure(title, fontOf(titleSize, 700, lettering.family))
  const summaryWidth = measure(summary, fontOf(13 * unit, 400, lettering.family))
  // A long heading gives way to itself first: it shrinks until both lines fit side by side.
  const fit = Math.min(1, Math.max(0.45, (room - summaryWidth - 24 * unit) / Math.max(1, titleWidth)))
  return [
    textMark(title, start, baseline, isRightToLeft ? 'right' : 'left', titleSize * fit, 700, theme.ink, lettering),
    textMark(summary, end, baseline, isRightToLeft ? 'left' : 'right', 13 * unit, 400, theme.quietInk, lettering),
  ]
}

/** The legend in one row under the map, read from the side where the language starts; a second row when it is long. */
function legendMarks(words: SheetWords, writing: Writing): Drawing {
  const { sheet, theme, lettering, measure } = writing
  const { unit, isRightToLeft } = lettering
  const size = 13 * unit
  const [plain, bold] = [fontOf(size, 400, lettering.family), fontOf(size, 700, lettering.family)]
  const right = sheet.width - sheetMargin * unit
  let [along, row] = [0, 0]
  const room = sheet.width - 2 * sheetMargin * unit
  const top = sheet.height - footHeight * unit + 24 * unit
  const at = (offset: number): number => (isRightToLeft ? right - offset : sheetMargin * unit + offset)
  const anchor = isRightToLeft ? 'right' : 'left'
  const marks: Mark[] = []
  const begin = (width: number): number => {
    if (along > 0 && along + width > room) [along, row] = [0, row + 1]
    return top + row * 18 * unit
  }
  const entries = words.homeName === undefined ? words.legend : [{ kind: 'home' as const, text: words.homeName, count: '' }, ...words.legend]
  for (const { kind, text, count } of entries) {
    const textWidth = measure(text, plain)
    const countWidth = count === '' ? 0 : measure(count, bold) + 6 * unit
    const baseline = begin(16 * unit + textWidth + countWidth)
    const color = kind === 'home' ? theme.home : theme.tiers[kind]
    marks.push(...shapeMarks(kind, at(along + 6 * unit), baseline - 4.6 * unit, 5 * unit, color, theme.page, unit))
    marks.push(textMark(text, at(along + 16 * unit), baseline, anchor, size, 400, theme.ink, lettering))
    if (count !== '') marks.push(textMark(count, at(along + 22 * unit + textWidth), baseline, anchor, size, 700, theme.ink, lettering))
    along += 16 * unit + textWidth + countWidth + 20 * unit
  }
  if (words.shading) {
    const heading = `${words.shading.text} `
    const headingWidth = measure(heading, plain)
    const stepWidths = words.shading.steps.map((step) => 20 * unit + measure(step, plain) + 12 * unit)
    const baseline = begin(headingWidth + stepWidths.reduce((sum, width) => sum + width, 0))
    marks.push(textMark(words.shading.text, at(along), baseline, anchor, size, 400, theme.quietInk, lettering))
    along += headingWidth + 6 * unit
    words.shading.steps.forEach((step, index) => {
      const left = isRightToLeft ? at(along) - 16 * unit : at(along)
      marks.push({ kind: 'path', path: rectanglePath(left, baseline - 9.5 * unit, 16 * unit, 10 * unit), fill: theme.partners[index] ?? theme.land, stroke: theme.line, width: 0.6 * unit })
      marks.push(textMark(step, at(along + 20 * unit), baseline, anchor, size, 400, theme.ink, lettering))
      along += stepWidths[index] ?? 0
    })
  }
  return marks
}

/** The credit line stands at the lower left whatever the language, where Chinese rules look for the approval number. */
function creditMarks({ credit }: SheetWords, { sheet, theme, lettering, measure }: Writing): Drawing {
  const { unit, isRightToLeft, family } = lettering
  const left = sheetMargin * unit
  const widths = credit.map((line, index) => measure(line, fontOf(12 * unit, index === 0 ? 700 : 400, family)))
  const x = isRightToLeft ? left + Math.max(0, ...widths) : left
  const bottom = sheet.height - 14 * unit
  return credit.map((line, index) =>
    textMark(
      line,
      x,
      bottom - (credit.length - 1 - index) * 16 * unit,
      isRightToLeft ? 'right' : 'left',
      12 * unit,
      index === 0 ? 700 : 400,
      index === 0 ? theme.ink : theme.quietInk,
      lettering,
    ),
  )
}

const fontOf = (size: number, weight: number, family: string): string => `${weight} ${size}px ${family}`

function textMark(
  text: string,
  x: number,
  y: number,
  anchor: TextMark['anchor'],
  size: number,
  weight: TextMark['weight'],
  fill: string,
  { family, isRightToLeft }: MapLettering,
): TextMark {
  return { kind: 'text', text, x, y, anchor, size, weight, fill, family, isRightToLeft }
}
