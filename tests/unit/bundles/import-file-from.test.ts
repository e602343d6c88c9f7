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
  it('tells Shift-JIS, EUC-KR and UTF-16 without a mark apart', () => {
    // 都市,国,備考 / 神戸,日本,友好都市として長い歴史があります / 横浜,日本,港のまち
    const shiftJis = Buffer.from('9373 8e73 2c 8d91 2c 94f5 8d6c 0a 905f 8ccb 2c 93fa 967b 2c 9746 8d44 9373 8e73 82c6 82b5 82c4 92b7 82a2 97f0 8e6a 82aa 82a0 82e8 82dc 82b7 0a 89a1 956c 2c 93fa 967b 2c 8d60 82cc 82dc 82bf 0a'.replaceAll(' ', ''), 'hex')
    expect(rowsOf(shiftJis, 'x.csv')).toEqual([[['都市', '国', '備考'], ['神戸', '日本', '友好都市として長い歴史があります'], ['横浜', '日本', '港のまち']]])
    const text = '城市,国家\n神户,日本\n横滨,日本\n'
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const utf16 of [little, big]) expect(rowsOf(utf16, 'x.csv')).toEqual([[['城市', '国家'], ['神户', '日本'], ['横滨', '日本']]])
  })
  it('says where UTF-8 is broken, rather than read it as something else', () => {
    const broken = Buffer.concat([Buffer.from('城市,备注\n神户,好\n大阪,'), bytes(0xed, 0xa0, 0x80), Buffer.from('\n')])
    expect(problemOf(broken, 'x.csv')).toEqual({ kind: 'wrong-encoding', encoding: 'utf-8', row: 3 })
    const cut = Buffer.from('城市,备注\n神户,友好城市').subarray(0, -1)
    expect(problemOf(cut, 'x.csv')).toMatchObject({ kind: 'wrong-encoding', encoding: 'utf-8', row: 2 })
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
  it('tells formulas whose value was never kept from those that have one', () => {
    const formulas = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>城市</t></is></c><c r="B1" t="inlineStr"><is><t>年</t></is></c></row><row r="2"><c r="A2" t="str"><f>"a"</f><v>神户</v></c><c r="B2"><f>1+1</f></c></row></sheetData></worksheet>'
    const file = importFileFrom(workbook(formulas), 'x.xlsx')
    expect(file.tables[0]?.rows[0]?.cells).toEqual(['神户', null])
    expect(file.remarks).toEqual([{ kind: 'formulas', sheet: '友城', count: 1, row: 2 }, { kind: 'formulas-empty', sheet: '友城', count: 1, row: 2 }])
  })
  it('refuses a million rows, a text beyond measure, and a size that lies, with sheet and row', () => {
    const rows = Array.from({ length: 200_010 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join('')
    expect(problemOf(workbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`), 'x.xlsx')).toEqual({ kind: 'too-many-rows', sheet: '友城', most: 200_000, row: 200_003 })
    expect(problemOf(workbook(sheet, { more: { 'xl/sharedStrings.xml': strToU8(`<sst><si><t>a</t></si><si><t>${Array.from({ length: 120_000 }, (_, index) => String.fromCharCode(97 + ((index * 7919) % 26))).join('')}</t></si></sst>`) } }), 'x.xlsx')).toEqual({ kind: 'too-long-cell', sheet: 'xl/sharedStrings.xml', row: 2, most: 100_000 })
    const lying = workbook(sheet, { more: { 'xl/worksheets/sheet1.xml': new Uint8Array(4 * 1024 * 1024).fill(32) } })
    // The directory says the sheet has a hundred bytes.
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength)
    for (let at = 0; at < lying.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 4 * 1024 * 1024) view.setUint32(at + 24, 100, true)
    expect(problemOf(lying, 'x.xlsx')).toMatchObject({ kind: 'broken-part', sheet: '友城' })
  }, 60_000)
  it('says that a backup, whole or truncated, is no table', () => {
    const backup = zipSync({ 'hello.json': strToU8('{}'), 'log/1.jsonl': strToU8('x\n'.repeat(1000)), 'manifest.json': strToU8('{}') })
    expect(problemOf(backup, 'b.zip')).toEqual({ kind: 'is-backup' })
    expect(problemOf(backup.subarray(0, backup.length - 60), 'b.zip')).toMatchObject({ kind: 'broken-zip' })
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
  it('refuses an export that a newer version wrote', () => {
    const own = (version: number) => strToU8(JSON.stringify({ meta: { format: 'sister-city-atlas/export', version }, places: [{ id: 'a', names: { en: 'x' } }] }))
    expect(problemOf(own(2), 'x.json')).toEqual({ kind: 'newer-version' })
    expect(importFileFrom(own(1), 'x.json').tables).toHaveLength(1)
    expect(problemOf(zipSync({ 'records.json': own(2) }), 'x.zip')).toEqual({ kind: 'newer-version' })
  })
  it('refuses keys that reach into prototypes, depth, and what is no record, with the row', () => {
    expect(problemOf(strToU8('{"places":[{"names":{"en":"x"}},{"__proto__":{"a":1}}]}'), 'x.json')).toEqual({ kind: 'forbidden-key', sheet: 'places', row: 2, reason: '__proto__' })
    expect(problemOf(strToU8(`${'['.repeat(99)}${']'.repeat(99)}`), 'x.json')).toEqual({ kind: 'too-deep', most: 32 })
    expect(problemOf(strToU8('[{"a":1},2]'), 'x.json')).toMatchObject({ kind: 'not-a-record', row: 2 })
    expect(problemOf(strToU8('{"a":'), 'x.json')).toMatchObject({ kind: 'not-json' })
  })
})
