import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { OfficeTable } from '#documents/office-table.ts'
import { tablesCsv } from '#documents/tables-csv.ts'
import { sheetNames, tablesXlsx } from '#documents/tables-xlsx.ts'

const table = (more: Partial<OfficeTable> = {}): OfficeTable => ({
  id: 't',
  title: '友城 2025',
  notes: ['口径：年末数'],
  columns: [{ label: '城市' }, { label: '活动', isNumber: true }],
  rows: [{ cells: ['神户', 7] }, { cells: ['=HYPERLINK("http://x")', null] }, { cells: ['合计', 7], isTotal: true }],
  ...more,
})

it('writes CSV with title, headings, rows and notes, and no formula', () => {
  expect(tablesCsv([table(), table({ title: '+B', notes: [] })]).split('\r\n')).toEqual([
    '\uFEFF友城 2025',
    '城市,活动',
    '神户,7',
    `"'=HYPERLINK(""http://x"")",`,
    '合计,7',
    '口径：年末数',
    '',
    "'+B",
    '城市,活动',
    '神户,7',
    `"'=HYPERLINK(""http://x"")",`,
    '合计,7',
    '',
  ])
})

it('writes a workbook that a spreadsheet opens: one sheet a table, numbers as numbers, no formula anywhere', async () => {
  const bytes = await tablesXlsx([table(), table()], { isRightToLeft: true, fontFamily: 'Arial' })
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(text('xl/workbook.xml')).toMatch(/name="友城 2025".*name="友城 2025 2"/s)
  const sheet = text('xl/worksheets/sheet1.xml')
  expect(sheet).toMatch(/<c [^>]*r="B4"[^>]*>\s*<v>7<\/v>/)
  expect(sheet).toContain('rightToLeft="1"')
  expect(sheet).not.toMatch(/<f>/)
  expect(text('xl/sharedStrings.xml')).toContain('&#39;=HYPERLINK'.replace('&#39;', "'"))
})

it('names sheets within 31 characters, without forbidden signs, each once', () => {
  const long = 'Austausch nach Feldern und Jahren: eine lange Übersicht'
  const names = sheetNames([long, long.toUpperCase(), 'a/b?c*[d]', '', '😀'.repeat(20)])
  expect(names.every((name) => name.length <= 31 && name.isWellFormed() && !/[\\/?*[\]:']/.test(name))).toBe(true)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5)
  expect(names[3]).toBe('Sheet')
})
