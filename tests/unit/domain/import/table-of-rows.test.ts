import { tableOfRows } from '#domain/import/table-of-rows.ts'
import { expect, it } from 'vitest'

const rows = (...cells: unknown[][]) => cells.map((one, index) => ({ number: index + 1, cells: one }))

it('tableOfRows passes over titles and takes stable keys for headings', () => {
  const table = tableOfRows('s', rows(['友城一览表'], ['城市', '国家'], ['names', 'country'], ['神户', '日本'], ['', null]))
  expect(table).toEqual({ name: 's', headers: ['names', 'country'], rows: [{ number: 4, cells: ['神户', '日本'] }], hasKeys: true })
  expect(tableOfRows('', rows(['Name', 'Land'], ['kobe', 'Japan'])).headers).toEqual(['Name', 'Land'])
  expect(tableOfRows('', [])).toEqual({ name: '', headers: [], rows: [] })
})
