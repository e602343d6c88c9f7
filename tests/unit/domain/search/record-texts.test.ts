import { describe, expect, it } from 'vitest'
import { fieldTexts, recordTexts } from '#domain/search/record-texts.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'

const kindOf = (kind: string) => {
  const found = searchableKinds[kindNumber.get(kind) ?? -1]
  if (!found) throw new Error(kind)
  return found
}

describe('what a record gives to the search', () => {
  it('is its names, its other words, what it leads to and its day', () => {
    const row = {
      id: 'x',
      'titles/en': 'Port week',
      'venue/ja': '港',
      participants: [{ en: 'A choir' }],
      'placeIds#kobe': true,
      'placeIds#gone': null,
      date: '2024-05',
      sectors: 'port',
      sources: [{ url: 'https://a.example', kind: 'media', note: 'Daily' }],
    }
    const { names, texts, links, day } = recordTexts(kindOf('activity'), row)
    expect(names).toEqual([{ text: 'Port week', lang: 'en' }])
    expect(texts).toEqual([{ text: '港', lang: 'ja' }, { text: 'A choir', lang: 'en' }, { text: 'Daily' }])
    expect(links).toEqual(['place/kobe'])
    expect(day).toBe(20240500)
  })
  it('names a country in every language', () => {
    const texts = recordTexts(kindOf('place'), { id: 'x', country: 'JP' }).texts.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['日本', 'Japan', 'Япония', 'اليابان']))
  })
  it('leaves private fields and codes out', () => {
    const row = {
      id: 'x',
      'names/en': 'A. Person',
      reading: 'えい',
      phone: '+81 78',
      mail: 'a@b.example',
      diet: 'no nuts',
      birthday: '1970-01-01',
      notes: 'met in 2019',
    }
    const { names, texts } = recordTexts(kindOf('person'), row)
    expect(names.map(({ text }) => text)).toEqual(['A. Person', 'えい'])
    expect(texts.map(({ text }) => text)).toEqual(['met in 2019'])
  })
  it('reads one field in each language', () => {
    expect(fieldTexts({ 'names/en': 'Kobe', 'names/ja': '' }, 'names')).toEqual([{ text: 'Kobe', lang: 'en' }])
  })
})
