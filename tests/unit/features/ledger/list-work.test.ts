import { describe, expect, it } from 'vitest'
import { emptyMemory, listWork, type ListSource } from '#features/ledger/list-work.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { allAtOnce } from '#domain/record/sliced-sort.ts'

const shapes: Readonly<Record<string, FieldShape>> = {
  title: { kind: 'line' },
  due: { kind: 'date' },
  state: { kind: 'choice', vocabulary: 'actionStates', ids: ['not-started', 'done'] },
}
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
let compared = 0
const words: Omit<ListSource, 'records'> = {
  shapeOf: (field) => shapes[field],
  textOf: (record, field) => (record[field] ?? '') as string,
  groupName: (_, id) => id,
  haystack: (record) => String(record['title']),
  compare: (a, b) => {
    compared++
    return collator.compare(a, b)
  },
}
const record = (id: string, title: string, due?: string, state = 'done'): AnyRecord => ({ id, title, state, ...(due !== undefined && { due }) })
const three = [record('a', '天津', '2024'), record('b', '北京'), record('c', '神户', '2023-05', 'not-started')]
const ids = (rows: readonly AnyRecord[]): string => rows.map(({ id }) => id).join('')

describe('a list', () => {
  it('stands in the order of the language, the undated last in either direction', () => {
    const listed = (sort: string, direction: 'ascending' | 'descending'): string =>
      ids(allAtOnce(listWork({ ...words, records: three }, { sort: { field: sort, direction } }, sort, emptyMemory())).rows)
    expect([listed('title', 'ascending'), listed('title', 'descending')]).toEqual(['bca', 'acb'])
    expect([listed('due', 'ascending'), listed('due', 'descending')]).toEqual(['cab', 'acb'])
  })

  it('is narrowed by text and conditions and stands in groups', () => {
    const listed = allAtOnce(
      listWork({ ...words, records: three }, { conditions: [{ field: 'due', is: 'filled' }], group: 'state' }, 'title', emptyMemory()),
    )
    expect(listed.groups).toEqual([
      { id: 'not-started', rows: [0] },
      { id: 'done', rows: [1] },
    ])
    expect(ids(allAtOnce(listWork({ ...words, records: three }, { text: '京' }, 'title', emptyMemory())).rows)).toBe('b')
  })

  it('takes in one changed record without sorting all of them again', () => {
    const many = Array.from({ length: 4000 }, (_, at) => record(`r${at}`, `t${(at * 7919) % 4001}`))
    const memory = emptyMemory()
    allAtOnce(listWork({ ...words, records: many }, {}, 'title', memory))
    compared = 0
    const changed = [record('r0', 't99999'), ...many.slice(1)]
    const { rows } = allAtOnce(listWork({ ...words, records: changed }, {}, 'title', memory))
    expect(rows).toHaveLength(4000)
    expect(rows).toContain(changed[0])
    expect(compared).toBeLessThan(30)
  })
})
