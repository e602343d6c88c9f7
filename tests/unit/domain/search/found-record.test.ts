import { describe, expect, it } from 'vitest'
import { excerptOf, foundRecord } from '#domain/search/found-record.ts'
import { queryTerms } from '#domain/search/search-tokens.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'

const [place, activity, agreement] = (['place', 'activity', 'agreement'] as const).map((kind) => {
  const found = searchableKinds[kindNumber.get(kind) ?? -1]
  if (!found) throw new Error(kind)
  return found
})

describe('a find', () => {
  const kobe = { id: 'kobe', 'names/zh-Hans': '神户', 'names/en': 'Kobe' }
  it('is called as the reader would call it, and shows the name it was found by', () => {
    const found = place && foundRecord(place, kobe, queryTerms('kobe'), 'zh-Hans', [])
    expect(found).toMatchObject({ title: { text: '神户', marks: [] }, excerpt: { text: 'Kobe', marks: [[0, 4]] } })
  })
  it('needs no excerpt when its title holds everything', () => {
    const found = place && foundRecord(place, kobe, queryTerms('shenhu'), 'zh-Hans', [])
    expect(found).toMatchObject({ title: { marks: [[0, 2]] } })
    expect(found).not.toHaveProperty('excerpt')
  })
  it('without a name is called by its kind and by what it leads to', () => {
    const linked = place ? [{ kind: place, row: kobe }] : []
    const found =
      agreement &&
      foundRecord(
        agreement,
        { id: 'a', kind: 'memorandum', placeId: 'kobe', date: '2001' },
        queryTerms('kobe'),
        'en',
        linked,
      )
    expect(found).toMatchObject({
      term: { vocabulary: 'agreementKinds', id: 'memorandum' },
      linked: [{ text: 'Kobe', marks: [[0, 4]] }],
      date: '2001',
      links: ['place/kobe'],
    })
  })
  it('shows the words that its title lacks', () => {
    const row = { id: 'x', 'titles/en': 'Port week', notes: 'A concert by the choir of Osaka' }
    const found = activity && foundRecord(activity, row, queryTerms('port choir'), 'en', [])
    expect(found).toMatchObject({ excerpt: { text: row.notes } })
  })
})

describe('an excerpt', () => {
  it('is cut round its first mark', () => {
    const text = `${'before '.repeat(20)}the choir ${'after '.repeat(40)}`
    const excerpt = excerptOf({ text }, queryTerms('choir'))
    const [[from, to] = [0, 0]] = excerpt.marks
    expect(excerpt.text.slice(from, to)).toBe('choir')
    expect(excerpt.text).toMatch(/^….*…$/)
    expect(excerpt.text.length).toBeLessThan(100)
  })
})
