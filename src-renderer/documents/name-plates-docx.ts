import { isRightToLeft } from '#domain/place/language.ts'
import { AlignmentType, BorderStyle, Document, HeightRule, LineRuleType, Packer, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { lineRuns, xmlSafe } from './docx-letters.ts'
import { plateFace, plateSize, type NamePlate } from './name-plates.ts'

/**
 * The plates as a Word document: a sheet for each person with the name twice, to be cut along the middle and put back to back.
 * Neither half is upside down: a cell that turns its text sets Han signs upright one under the other.
 */
export async function namePlatesDocx(plates: readonly NamePlate[], name: string): Promise<Uint8Array> {
  const document = new Document({
    title: xmlSafe(name),
    creator: '',
    lastModifiedBy: '',
    sections: plates.map((plate) => ({
      properties: { page: { size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE }, margin: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 } } },
      // The paragraph that has to follow a table must not bring a second page.
      children: [sheetOf(plate), new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })],
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

function sheetOf(plate: NamePlate): Table {
  const whole = twips(plateFace.width)
  const face = (): TableRow =>
    new TableRow({
      cantSplit: true,
      height: { value: twips(plateFace.height - 1), rule: HeightRule.EXACT },
      children: [new TableCell({ width: { size: whole, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children: linesOf(plate) })],
    })
  return new Table({
    columnWidths: [whole],
    width: { size: whole, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideVertical: none, insideHorizontal: { style: BorderStyle.DASHED, size: 2, color: '999999' } },
    rows: [face(), face()],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

const linesOf = (plate: NamePlate): Paragraph[] =>
  plate.map(
    (line, at) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: at === 0 ? 0 : 120 },
        ...(isRightToLeft(line.language) && { bidirectional: true }),
        children: [...lineRuns([{ ...line, ...(at === 0 && { look: 'strong' as const }) }], { role: at === 0 ? 'title' : 'body', size: plateSize(line, at) })],
      }),
  )
