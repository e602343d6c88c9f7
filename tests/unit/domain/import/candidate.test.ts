import { candidatesOf, rowReader } from '#domain/import/candidate.ts'
import { expect, it } from 'vitest'
import { allWords } from '../../../fixtures/all-words.ts'

const wish = { kind: 'activity', mapping: ['id', 'titles/en', 'titles/zh-Hans', 'date'], words: allWords, language: 'en' } as const
const table = (...rows: unknown[][]) => ({ name: '', headers: ['ID', 'Title', '标题', 'When'], rows: rows.map((cells, index) => ({ number: index + 2, cells })) })

it('candidatesOf joins columns of one field', () => {
  const [one] = candidatesOf(table(['a', 'Forum', '论坛', '2020']), wish)
  expect(one).toMatchObject({ row: 2, id: 'a', values: { titles: { en: 'Forum', 'zh-Hans': '论坛' }, date: '2020' }, problems: [] })
})

it('names row and column of what can not be read, and refuses ids that come twice', () => {
  const [, second, third] = candidatesOf(table(['a', 'x', '', ''], ['a', 'y', '', 'soon'], ['', '', '', '']), wish)
  expect(second?.problems).toMatchObject([{ row: 3, column: 'When', problem: { kind: 'not-a-date' }, refuses: false }, { row: 3, problem: { kind: 'twice', row: 2 }, refuses: true }])
  expect(third?.problems).toMatchObject([{ row: 4, problem: { kind: 'empty-row' }, refuses: true }])
})

it('rowReader refuses an id that is none', () => {
  const read = rowReader(table(), wish)
  expect(read({ number: 9, cells: ['../x', 'y'] }).problems).toMatchObject([{ row: 9, problem: { kind: 'bad-id' }, refuses: true }])
})
