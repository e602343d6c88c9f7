import { importFileFrom } from '#bundles/import-file-from.ts'
import { ImportRefused } from '#bundles/import-refused.ts'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const problemOf = (bytes: Uint8Array, name: string, wish = {}) => {
  try {
    importFileFrom(bytes, name, wish)
  } catch (problem) {
    if (problem instanceof ImportRefused) return problem.problem
    throw problem
  }
  return undefined
}
const rowsOf = (bytes: Uint8Array, name: string, wish = {}) => importFileFrom(bytes, name, wish).tables.map(({ headers, rows }) => [headers, ...rows.map(({ cells }) => cells)])
const bytes = (...numbers: number[]) => Uint8Array.from(numbers)

describe('CSV', () => {
  it('reads UTF-8 with a mark, semicolons and line ends in quotes', () => {
    const file = importFileFrom(strToU8('\ufeff城市;备注\r\n神户;"a\nb"\r\n'), 'x.csv')
    expect(file).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ';', tables: [{ headers: ['城市', '备注'], rows: [{ number: 2, cells: ['神户', 'a\nb'] }] }] })
  })
  it('reads GB18030, as found out and as asked', () => {
    // 城市,国家 / 神户,日本 / 横滨,日本
    const gb = bytes(0xb3, 0xc7, 0xca, 0xd0, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xc9, 0xf1, 0xbb, 0xa7, 0x2c, 0xc8, 0xd5, 0xb1, 0xbe, 0x0a, 0xba, 0xe1, 0xb1, 0xf5, 0x2c, 0xc8, 0xd5, 0xb1, 0xbe, 0x0a)
    expect(rowsOf(gb, 'x.csv')).toEqual([[['城市', '国家'], ['神户', '日本'], ['横滨', '日本']]])
    expect(rowsOf(gb, 'x.csv', { encoding: 'gb18030' })).toEqual(rowsOf(gb, 'x.csv'))
    expect(problemOf(gb, 'x.csv', { encoding: 'utf-8' })).toEqual({ kind: 'wrong-encoding', encoding: 'utf-8', row: 1 })
  })
  it('reads UTF-16 with a mark', () => {
    expect(rowsOf(bytes(0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0, 0x0a, 0, 0x31, 0, 0x2c, 0, 0x32, 0), 'x.csv')).toEqual([[['a', 'b'], ['1', '2']]])
  })
  it('names the row of what is broken or too much', () => {
    expect(problemOf(strToU8('a,b\n"x,1\n'), 'x.csv')).toMatchObject({ kind: 'broken-quotes', row: 2 })
    expect(problemOf(strToU8('a\n'.repeat(1_000_000)), 'x.csv')).toMatchObject({ kind: 'too-many-rows', most: 200_000 })
    expect(problemOf(strToU8(''), 'x.csv')).toEqual({ kind: 'empty' })
    expect(problemOf(bytes(0xd0, 0xcf, 0x11, 0xe0), 'x.xls')).toEqual({ kind: 'old-excel' })
  })
})

describe('XLSX', () => {
  const workbook = (sheet: string, { book = '', more = {} }: { book?: string; more?: Record<string, Uint8Array> } = {}) =>
    zipSync({
      'xl/workbook.xml': strToU8(`<workbook xmlns:r="r">${book}<sheets><sheet name="友城" sheetId="1" r:id="rId1"/></sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
      'xl/styles.xml': strToU8('<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>'),
      'xl/sharedStrings.xml': strToU8('<sst><si><t>城市</t></si><si><r><t>神</t></r><r><t>户</t></r><rPh><t>コウベ</t></rPh></si></sst>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      ...more,
    })
  const sheet = `<worksheet><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>日期</t></is></c><c r="C1" t="inlineStr"><is><t>国家</t></is></c></row>
    <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45000</v></c><c r="C2" t="inlineStr"><is><t>日本</t></is></c></row>
    <row r="4"><c r="A4" t="str"><f>"a"</f><v>a</v></c><c r="B4" s="2"><v>45000</v></c><c r="D4" t="e"><v>#REF!</v></c></row>
    </sheetData><mergeCells><mergeCell ref="C2:C4"/></mergeCells></worksheet>`
  it('reads dates, formulas, merged cells and rich texts, and says so', () => {
    const file = importFileFrom(workbook(sheet), 'x.xlsx')
    expect(file.tables).toMatchObject([{ name: '友城', headers: ['城市', '日期', '国家'], rows: [{ number: 2, cells: ['神户', '2023-03-15', '日本'] }, { number: 4, cells: ['a', '2023-03', '日本', null] }] }])
    expect(file.remarks).toEqual(expect.arrayContaining([{ kind: 'formulas', sheet: '友城', count: 1, row: 4 }, { kind: 'merged', sheet: '友城', count: 1, row: 2 }, { kind: 'error-cells', sheet: '友城', count: 1, row: 4 }]))
  })
  it('counts days from 1904 where the workbook does', () => {
    const file = importFileFrom(workbook(sheet, { book: '<workbookPr date1904="1"/>' }), 'x.xlsx')
    expect(file.tables[0]?.rows[0]?.cells[1]).toBe('2027-03-16')
    expect(file.remarks).toContainEqual({ kind: 'years-from-1904' })
  })
  it('refuses bombs, document types and torn parts', () => {
    expect(problemOf(workbook(sheet, { more: { 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024) } }), 'x.xlsx')).toMatchObject({ kind: 'zip-too-large' })
    expect(problemOf(workbook('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 'x.xlsx')).toMatchObject({ kind: 'broken-part', sheet: '友城', reason: 'DOCTYPE' })
    expect(problemOf(workbook('<worksheet><sheetData><row>'), 'x.xlsx')).toMatchObject({ kind: 'broken-part', sheet: '友城' })
    expect(problemOf(strToU8('PK\x03\x04 rubbish'), 'x.xlsx')).toMatchObject({ kind: 'broken-zip' })
  }, 30_000)
})

describe('vCard and calendar', () => {
  it('reads people with their languages', () => {
    const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN;LANGUAGE=en:Wang Fang\r\nFN;LANGUAGE=zh:王芳\r\nORG:天津大学;国际处\r\nTITLE:处长\r\nTEL:tel:+86-22-1234567\r\nEMAIL:w@tju.cn\r\nBDAY:19800624\r\nEND:VCARD\r\n'
    const { tables } = importFileFrom(strToU8(card.repeat(2)), 'x.vcf')
    expect(tables[0]).toMatchObject({ kind: 'person', rows: [{ number: 1 }, { number: 11 }] })
    expect(tables[0]?.rows[0]?.cells).toEqual([null, { en: 'Wang Fang', 'zh-Hans': '王芳' }, '', '处长', '天津大学', '+86-22-1234567', 'w@tju.cn', '1980-06-24', '', ''])
    expect(problemOf(strToU8('BEGIN:VCARD\nFN:x\n'), 'x.vcf')).toMatchObject({ kind: 'broken-card', row: 1 })
  })
  it('reads events as activities', () => {
    const { tables } = importFileFrom(strToU8('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Forum\r\nDTSTART;VALUE=DATE:20240501\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'), 'x.ics')
    expect(tables[0]).toMatchObject({ kind: 'activity', rows: [{ number: 2, cells: ['Forum', '2024-05-01', '', '', '', ''] }] })
  })
})

describe('JSON and GeoJSON', () => {
  it('reads points as places, outlines by their middle', () => {
    const feature = (geometry: object) => ({ type: 'Feature', properties: { name: 'Kobe' }, geometry })
    const file = importFileFrom(strToU8(JSON.stringify({ type: 'FeatureCollection', features: [feature({ type: 'Point', coordinates: [135, 34] }), feature({ type: 'LineString', coordinates: [[0, 0], [2, 4]] })] })), 'x.geojson')
    expect(file).toMatchObject({ format: 'geojson', tables: [{ kind: 'place', headers: ['name', 'lon', 'lat'], rows: [{ cells: ['Kobe', 135, 34] }, { cells: ['Kobe', 1, 2] }] }], remarks: [{ kind: 'shapes-as-points', count: 1 }] })
  })
  it('refuses keys that reach into prototypes, depth, and what is no record, with the row', () => {
    expect(problemOf(strToU8('{"places":[{"names":{"en":"x"}},{"__proto__":{"a":1}}]}'), 'x.json')).toEqual({ kind: 'forbidden-key', sheet: 'places', row: 2, reason: '__proto__' })
    expect(problemOf(strToU8(`${'['.repeat(99)}${']'.repeat(99)}`), 'x.json')).toEqual({ kind: 'too-deep', most: 32 })
    expect(problemOf(strToU8('[{"a":1},2]'), 'x.json')).toMatchObject({ kind: 'not-a-record', row: 2 })
    expect(problemOf(strToU8('{"a":'), 'x.json')).toMatchObject({ kind: 'not-json' })
  })
})
