import { isRightToLeft, type Language } from '#domain/place/language.ts'
import { chartDrawing } from './chart-drawing.ts'
import type { ChartOutline } from './chart-outline.ts'
import { mapPng } from './map-png.ts'
import { mapSvg } from './map-svg.ts'
import { drawingFontsLoaded } from './page-fonts.ts'

export const chartFormats = ['png', 'svg'] as const
export type ChartFormat = (typeof chartFormats)[number]

export interface ChartPress {
  readonly language: Language
  /** CSS font families. */
  readonly family: string
  readonly number: (value: number) => string
}

/** A chart as a picture; measured and drawn in the fonts of this page. */
export async function chartDocument(
  format: ChartFormat,
  chart: ChartOutline,
  { language, family, number }: ChartPress,
): Promise<Uint8Array> {
  const context = document.createElement('canvas').getContext('2d')
  const measure = (text: string, size: number, weight: 400 | 700): number => {
    if (!context) return text.length * size * 0.6
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
  const pen = { family, isRightToLeft: isRightToLeft(language), measure, number }
  // Widths are right only once the fonts are there: the first drawing says which letters are needed.
  await drawingFontsLoaded(chartDrawing(chart, pen).drawing)
  const { drawing, width, height } = chartDrawing(chart, pen)
  if (format === 'png') return mapPng(drawing, { width, height })
  return new TextEncoder().encode(
    mapSvg(drawing, {
      width,
      height,
      language,
      title: chart.title,
      description: [chart.subtitle, ...chart.notes].join(' · '),
    }),
  )
}
