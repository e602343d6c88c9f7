import { expect, it } from 'vitest'
import { searchKeys } from '#domain/search/search-keys.ts'
import {
  exchangeRows,
  exchangeYears,
  type ExchangeFilter,
  type ExchangeRow,
} from '#features/exchanges/exchange-rows.ts'
import { activity, day } from '../../domain/place/samples.ts'

const row = (id: string, title: string, more: object): ExchangeRow => ({
  id,
  title,
  places: '',
  activity: activity({ id, ...more }),
  keys: searchKeys([title], [title]),
})
const rows = [
  row('fair', '博览会', { date: day('2024-12-30'), endDate: day('2025-01-02'), sectors: ['trade'], direction: 'home' }),
  row('tour', '巡演', { date: day('2023-05'), sectors: ['music'], direction: 'outbound', placeIds: ['kobe'] }),
  row('plan', '留学计划', { form: 'programme', placeIds: [] }),
]
const ids = (filter: Partial<ExchangeFilter>, column = 'date', direction: 'ascending' | 'descending' = 'descending') =>
  exchangeRows(rows, { text: '', ...filter }, { column, direction }, (a, b) => a.localeCompare(b, 'zh-Hans-CN'), () => undefined).map(
    ({ id }) => id,
  )

it('sorts by date with the undated last either way', () => {
  expect(ids({})).toEqual(['fair', 'tour', 'plan'])
  expect(ids({}, 'date', 'ascending')).toEqual(['tour', 'fair', 'plan'])
})

it('sorts titles by pinyin', () => expect(ids({}, 'title', 'ascending')).toEqual(['fair', 'plan', 'tour']))

it.each([
  [{ text: 'blh' }, ['fair']],
  [{ place: 'kobe' as never }, ['fair', 'tour']],
  [{ sector: 'music' }, ['tour']],
  [{ direction: 'home' as const }, ['fair']],
  [{ year: 2025 }, ['fair']],
  [{ year: 2024 }, ['fair']],
  [{ year: 2022 }, []],
])('filters by %j', (filter, expected) => expect(ids(filter)).toEqual(expected))

it('lists every year that had an exchange', () =>
  expect(exchangeYears(rows.map(({ activity: one }) => one))).toEqual([2025, 2024, 2023]))
