import { expect, it } from 'vitest'
import { placeKeys } from '#domain/place/place-keys.ts'
import { searchRank } from '#domain/search/search-keys.ts'
import { place } from './samples.ts'

const keys = placeKeys(
  place({ names: { 'zh-Hans': '神户', ru: 'Кобе', ar: 'كوبي', fr: 'Kōbe' }, capital: { en: 'Hyōgo' } }),
  ['日本'],
)

it.each(['神户', '神戸', '神戸市', 'кобе', 'كوبي', 'kobe', 'hyogo', 'shenhu', 'sh', 'shen', '日本'])(
  'finds it by %s',
  (query) => expect(searchRank(keys, query)).toBeDefined(),
)
it('does not find it by another name', () => expect(searchRank(keys, '仁川')).toBeUndefined())
