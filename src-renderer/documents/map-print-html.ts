import type { Drawing } from './drawing.ts'
import { svgElement, type SvgFrame } from './map-svg.ts'
import { xmlText } from './svg-text.ts'

/** Landscape. */
export const paperSizes = { A4: { width: '297mm', height: '210mm' }, A3: { width: '420mm', height: '297mm' } } as const

/**
 * The page that becomes a PDF: one sheet, the drawing as vectors, its letters set in the app's own fonts.
 *
 * `fontFaces` are `@font-face` rules with whole addresses; the print window may load fonts and nothing else.
 */
export function mapPrintHtml(drawing: Drawing, frame: SvgFrame, paper: 'A4' | 'A3', fontFaces: string): string {
  const direction = frame.language === 'ar' ? 'rtl' : 'ltr'
  // A hair less than the page, so that rounding never brings a second, empty one.
  const style = `${fontFaces}\n@page { size: ${paper} landscape; margin: 0 }\nhtml, body { margin: 0; padding: 0 }\nsvg { display: block; max-height: 99.8vh; print-color-adjust: exact; -webkit-print-color-adjust: exact }`
  return [
    '<!doctype html>',
    `<html lang="${xmlText(frame.language)}" dir="${direction}"><head><meta charset="utf-8"><title>${xmlText(frame.title)}</title>`,
    `<style>${style.replaceAll('</', '<\\/')}</style></head>`,
    `<body dir="ltr">${svgElement(drawing, { ...frame, paper: paperSizes[paper] })}</body></html>`,
  ].join('\n')
}
