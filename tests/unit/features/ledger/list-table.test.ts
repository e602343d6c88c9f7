import { expect, it, vi } from 'vitest'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { tableOfList } from '#features/ledger/list-table.ts'

const shapes: Readonly<Record<string, FieldShape>> = {
  names: { kind: 'lines' },
  since: { kind: 'date' },
  amount: { kind: 'number', from: 0, to: 1e12 },
  state: { kind: 'choice', vocabulary: 'actionStates', ids: ['done'] },
}
const reading = {
  shapeOf: (field: string) => shapes[field],
  textOf: (record: AnyRecord, field: string) => (field === 'names' ? (record[field] as { en: string }).en : record[field] === undefined ? '' : 'Done'),
}
const columns = Object.keys(shapes).map((field) => ({ field, heading: field.toUpperCase() }))
const record: AnyRecord = { id: 'a', names: { en: 'Kobe' }, since: '1973-06', amount: 1200.5, state: 'done' }

it('a list goes out in words, with numbers and days as such and the id in front', async () => {
  const shares: number[] = []
  const table = await tableOfList({ name: 'Places', columns, records: [record, { id: 'b', names: { en: '' } }], reading }, (share) => shares.push(share), new AbortController().signal)
  expect(table).toEqual({
    name: 'Places',
    headings: ['ID', 'NAMES', 'SINCE', 'AMOUNT', 'STATE'],
    keys: ['id', 'names', 'since', 'amount', 'state'],
    rows: [
      ['a', 'Kobe', '1973-06', 1200.5, 'Done'],
      ['b', null, null, null, null],
    ],
  })
  expect(shares).toEqual([])
})

it('a long list says how far it is and can be given up', async () => {
  const clock = vi.spyOn(performance, 'now')
  let now = 0
  clock.mockImplementation(() => (now += 20))
  const shares: number[] = []
  const own = new AbortController()
  const writing = tableOfList({ name: 'Places', columns, records: Array.from({ length: 10 }, () => record), reading }, (share) => { shares.push(share); if (share > 0.5) own.abort() }, own.signal)
  await expect(writing).rejects.toThrow()
  expect(shares).toEqual([0.2, 0.4, 0.6])
  clock.mockRestore()
})
