import { describe, expect, it } from 'vitest'
import { foldedText, searchKeys, searchRank } from '#domain/search/search-keys.ts'

describe('foldedText', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Jönköping', 'jonkoping'],
    ['Hải Phòng', 'hai phong'],
    ['İzmir', 'izmir'],
    ['Орёл', 'орел'],
    ['Йошкар', 'йошкар'],
    ['ガ', 'ガ'],
    ['ＫＯＢＥ', 'kobe'],
  ])('folds %s to %s', (text, folded) => expect(foldedText(text)).toBe(folded))
})

describe('searchRank', () => {
  const rank = (query: string) => searchRank(searchKeys(['里约热内卢州', 'Rio de Janeiro'], ['里约热内卢州']), query)
  it('puts whole names before beginnings, pinyin, initials, words and insides', () => {
    const ranks = ['rio de janeiro', 'rio', 'lyrnlz', 'liyuere', 'lyr', 'janeiro', 'aneir'].map(rank)
    expect(ranks).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
  it('finds everything by nothing, and nothing by nonsense', () =>
    expect([rank(''), rank('xyz')]).toEqual([0, undefined]))
  it('takes v and ü in pinyin', () => {
    const keys = searchKeys(['吕贝克'], ['吕贝克'])
    expect([searchRank(keys, 'lvbeike'), searchRank(keys, 'lübeike')]).toEqual([2, 2])
  })
  it('reads a syllable of several readings by its word', () =>
    expect(searchRank(searchKeys(['重庆'], ['重庆']), 'chongqing')).toBe(2))
})
