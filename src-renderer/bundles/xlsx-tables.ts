import type { ImportFile, ImportRemark, ImportTable } from '#domain/import/import-table.ts'
import { tableOfRows } from '#domain/import/table-of-rows.ts'
import { longRows } from './csv-tables.ts'
import { refuseImport } from './import-refused.ts'
import { unzippedParts } from './unzipped-parts.ts'
import { sheetRows } from './xlsx-sheet.ts'
import { dateLooks } from './xlsx-styles.ts'
import { readXml } from './xml-events.ts'

interface SheetEntry {
  readonly name: string
  readonly path: string
  readonly isHidden: boolean
}

/** Every sheet of a workbook that holds anything, hidden ones too, which are said. */
export function xlsxTables(bytes: Uint8Array): ImportFile {
  const parts = unzippedParts(bytes, (name) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(name))
  const book = parts.get('xl/workbook.xml')
  if (!book) return refuseImport({ kind: 'unknown-format' })
  const { sheets, is1904 } = workbookOf(book, relations(parts.get('xl/_rels/workbook.xml.rels')))
  const workbook = { strings: sharedStrings(parts.get('xl/sharedStrings.xml')), looks: dateLooks(parts.get('xl/styles.xml')), is1904 }
  const remarks: ImportRemark[] = is1904 ? [{ kind: 'years-from-1904' }] : []
  const tables: ImportTable[] = []
  for (const { name, path, isHidden } of sheets) {
    const part = parts.get(path)
    if (!part) continue
    const read = sheetRows(part, name, workbook)
    const table = tableOfRows(name, read.rows)
    if (table.headers.length === 0) continue
    tables.push(table)
    remarks.push(...(isHidden ? [{ kind: 'hidden-sheet', sheet: name } as const] : []), ...read.remarks, ...longRows(table.headers.length, table.rows, name))
  }
  if (tables.length === 0) refuseImport({ kind: 'no-sheets' })
  return { format: 'xlsx', tables, remarks }
}

const ignored = (): undefined => undefined

function relations(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  if (part)
    readXml(part, 'workbook.xml.rels', {
      open: (name, { Id, Target }) => {
        if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
      },
      close: ignored,
      text: ignored,
    })
  return targets
}

function workbookOf(part: Uint8Array, targets: ReadonlyMap<string, string>): { sheets: readonly SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = []
  let is1904 = false
  readXml(part, 'workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      sheets.push({
        name: attributes.name ?? '',
        path: targets.get(relation) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
        isHidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      })
    },
    close: ignored,
    text: ignored,
  })
  return { sheets, is1904 }
}

/** Rich texts are put together; the reading marks of Japanese are left out. */
function sharedStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  if (!part) return strings
  let [text, isText, phonetic] = ['', false, 0]
  readXml(part, 'sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') isText = true
      else if (name === 'rPh') phonetic += 1
    },
    text: (piece) => {
      if (isText && phonetic === 0) text += piece
    },
    close: (name) => {
      if (name === 't') isText = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'si') strings.push(text)
    },
  })
  return strings
}
