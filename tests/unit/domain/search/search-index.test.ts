import { describe, expect, it } from 'vitest'
import { recordTexts } from '#domain/search/record-texts.ts'
import { searchIndex } from '#domain/search/search-index.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'
import { manyOps, queries } from '../../../bench/search/many-records.mjs'

const arrival = (kind: string, id: string, row: object) => {
  const number = kindNumber.get(kind) ?? -1
  const declared = searchableKinds[number]
  if (!declared) throw new Error(kind)
  return { key: `${kind}/${id}`, kind: number, texts: recordTexts(declared, { id, ...row }) }
}
const kobe = arrival('place', 'kobe', {
  'names/zh-Hans': '神户',
  'names/en': 'Kobe',
  'names/ja': '神戸市',
  'names/ar': 'كوبي',
  country: 'JP',
})
const week = arrival('activity', 'week', { 'titles/en': 'Kobe port week', 'placeIds#kobe': true, date: '2020' })
const choir = arrival('activity', 'choir', {
  'titles/en': 'Choir tour',
  notes: 'in the harbour',
  'placeIds#kobe': true,
  date: '2021',
})

function filled() {
  const index = searchIndex()
  for (const one of [choir, week, kobe]) index.put(one)
  index.settle()
  return index
}
const keys = (query: string, index = filled()): readonly string[] => index.find(query, 20).keys

describe('the search', () => {
  it.each([
    ['kobe', ['place/kobe', 'activity/week', 'activity/choir']],
    ['shenhu', ['place/kobe', 'activity/choir', 'activity/week']],
    ['神戸', ['place/kobe', 'activity/choir', 'activity/week']],
    ['كوبى', ['place/kobe', 'activity/choir', 'activity/week']],
    ['kobe choir', ['activity/choir']],
    ['harbour', ['activity/choir']],
    ['harbuor', ['activity/choir']],
    ['japan', ['place/kobe']],
    ['osaka', []],
    ['', []],
  ])('finds by %s', (query, expected) => {
    expect(keys(query)).toEqual(expected)
  })
  it('counts each kind, and finds in one alone', () => {
    const index = filled()
    const { counts, total } = index.find('kobe', 1)
    expect([total, counts[kindNumber.get('place') ?? -1], counts[kindNumber.get('activity') ?? -1]]).toEqual([3, 1, 2])
    expect(index.find('kobe', 9, kindNumber.get('activity')).keys).toEqual(['activity/week', 'activity/choir'])
  })
  it('follows what is changed and taken away', () => {
    const index = searchIndex(filled().packed())
    index.put(arrival('place', 'kobe', { 'names/en': 'Harbourtown' }))
    index.remove('activity/week')
    index.settle()
    expect(keys('kobe', index)).toEqual([])
    expect(keys('harbourtown', index)).toEqual(['place/kobe', 'activity/choir'])
    expect([index.size(), index.packed().kinds.length]).toEqual([2, 2])
    expect(keys('harbourtown', index)).toEqual(['place/kobe', 'activity/choir'])
  })
})

describe('the first twenty by name', () => {
  it('are the first twenty of all, in six scripts', () => {
    const index = searchIndex()
    for (const { e, r, f } of manyOps(3000)) index.put(arrival(e, r, f))
    index.settle()
    const early = queries(60).map((query) => [query, index.firstByName(query, 20), index.find(query, 20).keys] as const)
    expect(early.filter(([, byName]) => byName !== undefined).length).toBeGreaterThan(20)
    for (const [query, byName, whole] of early) expect([query, byName ?? whole]).toEqual([query, whole])
  })
})
