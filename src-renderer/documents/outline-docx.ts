import { isRightToLeft } from '#domain/place/language.ts'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { lineRuns, xmlSafe, type Letters } from './docx-letters.ts'
import type { Drawing } from './drawing.ts'
import { isLineRightToLeft, margins, sheetHeight, sheetWidth, textWidth, type Block, type Column, type Line, type Lines, type Outline, type Picture, type Table as OutlineTable } from './outline.ts'

export interface DocxPress {
  /** The drawing as PNG; the size in pixels. */
  readonly png: (drawing: Drawing, size: { readonly width: number; readonly height: number }) => Promise<Uint8Array>
}

/** The paper as a Word document on a page of GB/T 9704-2012: faces for every script on every run, grid widths on every table. */
export async function outlineDocx(outline: Outline, press: DocxPress): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = []
  for (const block of outline.blocks) children.push(...(await blockParts(block, outline, press)))
  const { top, left, bottom, right } = margins[outline.sheet]
  const mainLanguage = outline.languages[0] ?? 'en'
  const document = new Document({
    title: xmlSafe(outline.title),
    creator: '',
    lastModifiedBy: '',
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(sheetWidth), height: twips(sheetHeight) },
            margin: { top: twips(top), left: twips(left), bottom: twips(bottom), right: twips(right), header: twips(15), footer: twips(outline.sheet === 'official' ? 25 : 7) },
          },
        },
        footers: { default: pageNumbers(isRightToLeft(mainLanguage)) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

async function blockParts(block: Block, outline: Outline, press: DocxPress): Promise<readonly (Paragraph | Table)[]> {
  const isOfficial = outline.sheet === 'official'
  switch (block.kind) {
    case 'title':
      return block.lines.map((line, at) => paragraph(line, { role: 'title', size: at === 0 ? 22 : 16 }, { alignment: AlignmentType.CENTER, ...(at === 0 && { heading: HeadingLevel.TITLE }), spacing: { before: at === 0 ? 120 : 0, after: 120 } }))
    case 'subtitle':
      return block.lines.map((line) => paragraph(line, { role: 'body', size: 14 }, { alignment: AlignmentType.CENTER, spacing: { after: 60 } }))
    case 'heading':
      return block.lines.map((line, at) =>
        paragraph(line, { role: headingRoles[block.level], size: at === 0 ? headingSizes[block.level] : headingSizes[block.level] - 2 }, {
          ...(at === 0 && { heading: headingLevels[block.level] }),
          keepNext: true,
          spacing: { before: at === 0 ? 200 : 0, after: at === block.lines.length - 1 ? 80 : 0 },
        }),
      )
    case 'paragraph':
      return block.lines.map((line) => paragraph(line, { role: 'body', size: isOfficial ? 14 : 16 }, { spacing: { line: 480, lineRule: LineRuleType.AT_LEAST } }))
    case 'note':
      return block.lines.map((line) => paragraph(quiet(line), { role: 'body', size: 10.5 }, { spacing: { before: 60 } }))
    case 'table':
      // Two tables without a paragraph between them become one.
      return [tableOf(block, outline), new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } })]
    case 'picture':
      return [await pictureOf(block, outline, press)]
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT } })]
  }
}

const headingRoles = { 1: 'heading-1', 2: 'heading-2', 3: 'heading-3' } as const
const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const headingSizes = { 1: 16, 2: 16, 3: 14 } as const

const quiet = (line: Line): Line => line.map((piece) => ({ ...piece, look: 'quiet' }))

function paragraph(line: Line, letters: Letters, options: IParagraphOptions = {}): Paragraph {
  const isMirrored = isLineRightToLeft(line)
  return new Paragraph({ ...options, ...(isMirrored && { bidirectional: true }), children: [...lineRuns(line, letters)] })
}

function tableOf({ columns, rows }: OutlineTable, outline: Outline): Table {
  const isMirrored = isRightToLeft(outline.languages[0] ?? 'en')
  const whole = twips(textWidth(outline.sheet))
  const widths = columns.map(({ width }) => Math.round(width * whole))
  const letters: Letters = { role: 'body', size: outline.tableSize }
  const heading = columns.some((column) => column.heading.length > 0)
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: isMirrored,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    rows: [
      ...(heading ? [new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column, at) => headingCell(column, widths[at] ?? 0, letters)) })] : []),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: columns.map((_, at) => cell(cells[at] ?? [], widths[at] ?? 0, letters)) })),
    ],
  })
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const

const headingCell = ({ heading }: Column, width: number, letters: Letters): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' },
    children: cellParagraphs(heading, { ...letters, role: 'heading-1' }),
  })

const cell = (lines: Lines, width: number, letters: Letters): TableCell => new TableCell({ width: { size: width, type: WidthType.DXA }, children: cellParagraphs(lines, letters) })

/** A cell without a paragraph is a broken file. */
const cellParagraphs = (lines: Lines, letters: Letters): Paragraph[] => (lines.length === 0 ? [new Paragraph({})] : lines.map((line) => paragraph(line, letters)))

async function pictureOf({ drawing, width, height, says }: Picture, outline: Outline, { png }: DocxPress): Promise<Paragraph> {
  const shown = (textWidth(outline.sheet) / 25.4) * 96
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: await png(drawing, { width, height }),
        transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
        altText: { title: xmlSafe(says), description: xmlSafe(says), name: 'map' },
      }),
    ],
  })
}

function pageNumbers(isMirrored: boolean): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: 'Times New Roman' } })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, ...(isMirrored && { bidirectional: true }), children: [number] })] })
}
