import type { Drawing } from './drawing.ts'
import { svgElements, xmlText } from './svg-text.ts'

export interface SvgFrame {
  readonly width: number
  readonly height: number
  readonly language: string
  /** Said by screen readers and shown as the document's name. */
  readonly title: string
  readonly description: string
  /** Width and height on paper, such as "297mm"; pixels when left out. */
  readonly paper?: { readonly width: string; readonly height: string }
}

/** A whole SVG document: text as text, sizes in pixels or on paper. */
export function mapSvg(drawing: Drawing, frame: SvgFrame): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(drawing, frame)}\n`
}

/** The `svg` element alone, for a page of HTML. */
export function svgElement(drawing: Drawing, { width, height, language, title, description, paper }: SvgFrame): string {
  const [w, h] = [round(width), round(height)]
  const size = paper ? `width="${paper.width}" height="${paper.height}"` : `width="${w}" height="${h}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${w} ${h}" xml:lang="${xmlText(language)}" role="img" aria-labelledby="title description">`,
    `<title id="title">${xmlText(title)}</title>`,
    `<desc id="description">${xmlText(description)}</desc>`,
    svgElements(drawing),
    '</svg>',
  ].join('\n')
}

const round = (value: number): number => Math.round(value * 100) / 100
