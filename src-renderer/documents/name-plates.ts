import { isRightToLeft } from '#domain/place/language.ts'
import type { SaidText } from './card-lines.ts'
import { roughWidth } from './rough-width.ts'
import { xmlText } from './svg-text.ts'

/** One plate: a name in one or two languages. */
export type NamePlate = readonly SaidText[]

/** Millimetres: an A4 sheet across, folded along its middle, so that the name stands on both sides. */
export const plateFace = { width: 297, height: 105, margin: 18 } as const

/** Points in which a line of a plate is as large as its face allows; the second language stands smaller under the first. */
export function plateSize({ text }: SaidText, at: number): number {
  const room = ((plateFace.width - 2 * plateFace.margin) / 25.4) * 72
  const most = at === 0 ? 84 : 40
  return Math.max(14, Math.min(most, Math.floor((room / Math.max(1, roughWidth(text, 1, at === 0 ? 700 : 400))) * 0.94)))
}

/** The page that becomes a PDF: a sheet for each person, its upper half upside down. */
export function namePlatesHtml(plates: readonly NamePlate[], faces: { readonly fontFaces: string; readonly text: string; readonly title: string }, name: string): string {
  const style = [
    faces.fontFaces,
    '@page { size: A4 landscape; margin: 0 }',
    `html, body { margin: 0; padding: 0; font-family: ${faces.text}; print-color-adjust: exact; -webkit-print-color-adjust: exact }`,
    '.sheet { position: relative; block-size: 209.6mm; overflow: hidden; break-after: page }',
    '.sheet:last-child { break-after: auto }',
    `.face { box-sizing: border-box; block-size: 104.8mm; padding: 6mm ${plateFace.margin}mm; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center }`,
    '.back { rotate: 180deg }',
    `.first { font-family: ${faces.title}; font-weight: 700; line-height: 1.25 }`,
    '.more { line-height: 1.3; margin-block-start: 3mm }',
    '.fold { position: absolute; inset-block-start: 104.8mm; inset-inline: 0; border-block-start: 0.2mm dashed gray }',
  ].join('\n')
  const face = (plate: NamePlate): string =>
    plate.map((line, at) => `<div class="${at === 0 ? 'first' : 'more'}" lang="${xmlText(line.language)}" dir="${isRightToLeft(line.language) ? 'rtl' : 'ltr'}" style="font-size:${plateSize(line, at)}pt">${xmlText(line.text)}</div>`).join('')
  const sheets = plates.map((plate) => `<section class="sheet"><div class="face back">${face(plate)}</div><div class="fold"></div><div class="face">${face(plate)}</div></section>`)
  return [
    '<!doctype html>',
    `<html lang="${xmlText(plates[0]?.[0]?.language ?? 'en')}"><head><meta charset="utf-8"><title>${xmlText(name)}</title>`,
    `<style>${style.replaceAll('</', '<\\/')}</style></head>`,
    `<body>${sheets.join('\n')}</body></html>`,
  ].join('\n')
}
