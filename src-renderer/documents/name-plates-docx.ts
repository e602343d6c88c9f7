import { isRightToLeft } from '#domain/place/language.ts'
import { AlignmentType, BorderStyle, Document, HeightRule, LineRuleType, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextDirection, VerticalAlignTable, WidthType } from 'docx'
import { lineRuns, xmlSafe } from './docx-letters.ts'
import { plateFace, plateSize, type NamePlate } from './name-plates.ts'

/**
 * The plates as a Word document: an upright page for each person, folded along its middle, the name on each half turned so that
 * its head is at the fold. Text that is turned by the cell stays text that can be changed, in WPS and LibreOffice too.
 */
export async function namePlatesDocx(plates: readonly NamePlate[], name: string): Promise<Uint8Array> {
  const document = new Document({
    title: xmlSafe(name),
    creator: '',
    lastModifiedBy: '',
    sections: plates.map((plate) => ({
      properties: { page: { size: { width: twips(210), height: twips(297) }, margin: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 } } },
      // The paragraph that has to follow a table must not bring a second page.
      children: [sheetOf(plate), new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })],
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

function sheetOf(plate: NamePlate): Table {
  const half = twips(plateFace.height)
  return new Table({
    columnWidths: [half, half],
    width: { size: 2 * half, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: { style: BorderStyle.DASHED, size: 2, color: '999999' } },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(plateFace.width - 4), rule: HeightRule.EXACT },
        children: [TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT].map(
          (textDirection) => new TableCell({ textDirection, width: { size: half, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children: linesOf(plate) }),
        ),
      }),
    ],
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
