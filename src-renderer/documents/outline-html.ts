import { isRightToLeft } from '#domain/place/language.ts'
import { svgElement } from './map-svg.ts'
import { isLineRightToLeft, margins, type Block, type Line, type Lines, type Outline, type Picture, type Table } from './outline.ts'
import { xmlText } from './svg-text.ts'

export interface PaperFaces {
  /** `@font-face` rules with whole addresses; the print window may load fonts and nothing else. */
  readonly fontFaces: string
  /** CSS font families for text and for titles. */
  readonly text: string
  readonly title: string
}

/** The page that becomes a PDF: A4, text as text, drawings as vectors, set in the app's own fonts. */
export function outlineHtml(outline: Outline, { fontFaces, text, title }: PaperFaces): string {
  const language = outline.languages[0] ?? 'en'
  const { top, right, bottom, left } = margins[outline.sheet]
  const style = [
    fontFaces,
    `@page { size: A4 portrait; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm }`,
    `html, body { margin: 0; padding: 0; font-family: ${text}; font-size: ${outline.sheet === 'official' ? 12 : 14}pt; line-height: 1.55; print-color-adjust: exact; -webkit-print-color-adjust: exact }`,
    `h1, h2, h3, p { margin: 0; font-weight: 400 }`,
    `.title { font-family: ${title}; font-weight: 700; text-align: center; font-size: 22pt; line-height: 1.4; margin-block-start: 2mm }`,
    `.title.more { font-size: 16pt }`,
    `.subtitle { text-align: center; font-size: 12pt; line-height: 1.5 }`,
    `.subtitle:not(.more) { margin-block-start: 3mm }`,
    `.heading { break-after: avoid; font-weight: 700; font-size: 14pt; line-height: 1.4 }`,
    `.heading:not(.more) { margin-block-start: 6mm }`,
    `.heading.more { font-size: 12pt }`,
    `.heading + :not(.heading) { margin-block-start: 2mm }`,
    `.level-2 { font-size: 13pt } .level-3 { font-size: 12pt }`,
    `.level-2.more, .level-3.more { font-size: 11pt }`,
    `.note { font-size: 9.5pt; margin-block-start: 1.5mm }`,
    `.note, .quiet { color: #595959 }`,
    `.strong { font-weight: 700 }`,
    `table { inline-size: calc(100% - 1px); border-collapse: collapse; table-layout: fixed; font-size: ${outline.tableSize}pt; line-height: 1.4; margin-block-end: 3mm }`,
    `th, td { border: 0.5pt solid #7f7f7f; padding: 1mm 1.6mm; vertical-align: top; text-align: start; overflow-wrap: anywhere }`,
    `th { background: #ededed; font-weight: 700 }`,
    `thead { display: table-header-group }`,
    `tr { break-inside: avoid }`,
    `.break { break-before: page; block-size: 0 }`,
    `figure { margin: 3mm 0 0; break-inside: avoid } svg { display: block; inline-size: 100%; block-size: auto }`,
  ].join('\n')
  return [
    '<!doctype html>',
    `<html lang="${xmlText(language)}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${xmlText(outline.title)}</title>`,
    `<style>${style.replaceAll('</', '<\\/')}</style></head>`,
    `<body>${outline.blocks.map(blockHtml).join('\n')}</body></html>`,
  ].join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return element('h1', 'title', block.lines)
    case 'heading':
      return element(`h${Math.min(3, block.level + 1)}`, `heading level-${block.level}`, block.lines)
    case 'subtitle':
    case 'paragraph':
    case 'note':
      return element('p', block.kind, block.lines)
    case 'table':
      return tableHtml(block)
    case 'picture':
      return pictureHtml(block)
    case 'page-break':
      return '<div class="break"></div>'
  }
}

/** One element a line: the first carries the tag, the others stand under it in smaller letters. */
const element = (tag: string, name: string, lines: Lines): string =>
  lines.map((line, at) => (at === 0 ? `<${tag} class="${name}"${attributes(line)}>${pieces(line)}</${tag}>` : `<p class="${name} more"${attributes(line)}>${pieces(line)}</p>`)).join('')

function tableHtml({ columns, rows }: Table): string {
  const widths = columns.map(({ width }) => `<col style="width:${Math.round(width * 1000) / 10}%">`).join('')
  const hasHeading = columns.some(({ heading }) => heading.length > 0)
  const head = hasHeading ? `<thead><tr>${columns.map(({ heading }) => `<th scope="col">${cellHtml(heading)}</th>`).join('')}</tr></thead>` : ''
  const body = rows.map((cells) => `<tr>${columns.map((_, at) => `<td>${cellHtml(cells[at] ?? [])}</td>`).join('')}</tr>`).join('\n')
  return `<table><colgroup>${widths}</colgroup>${head}<tbody>${body}</tbody></table>`
}

const cellHtml = (lines: Lines): string => lines.map((line) => `<div${attributes(line)}>${pieces(line)}</div>`).join('')

const attributes = (line: Line): string => ` lang="${xmlText(line[0]?.language ?? 'en')}" dir="${isLineRightToLeft(line) ? 'rtl' : 'ltr'}"`

/** A piece in another language keeps its own direction and takes nothing of its neighbours'. */
const pieces = (line: Line): string =>
  line.map(({ text, language, look }) => `<bdi lang="${xmlText(language)}"${look ? ` class="${look}"` : ''}>${xmlText(text).replaceAll('\n', '<br>')}</bdi>`).join('')

const pictureHtml = ({ drawing, width, height, says }: Picture): string =>
  `<figure dir="ltr">${svgElement(drawing, { width, height, language: 'en', title: says, description: says })}</figure>`
