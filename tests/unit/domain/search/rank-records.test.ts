import { expect, it } from 'vitest'
import { allScores, named, nameScores, readRecords } from '#domain/search/rank-records.ts'
import { recordPacker } from '#domain/search/record-index.ts'
import { queryTerms } from '#domain/search/search-tokens.ts'

const packer = recordPacker()
const record = (key: string, name: string, text: string, links: readonly string[] = []) => {
  const texts = { names: [{ text: name }], texts: [{ text }], links, day: 0 }
  packer.addTexts(packer.addNames({ key, kind: 0, texts }), texts)
}
record('place/kobe', 'Kobe', '')
record('place/port', 'Port Kobe', 'x')
record('place/text', 'Osaka', 'near Kobe')
record('activity/linked', 'Choir', '', ['place/kobe'])
const parts = [readRecords(packer.pack(), 0)]

it('whole names come before parts of names, names before texts, texts before what a record leads to', () => {
  const scores = allScores(parts, queryTerms('kobe'), 4, (key) => (key === 'place/kobe' ? 0 : undefined))
  expect([...scores].map((score) => score > named)).toEqual([true, true, false, false])
  expect([...scores].sort((a, b) => b - a)).toEqual([...scores])
  expect(scores[3]).toBeGreaterThan(0)
})

it('the scores of names are final', () => {
  const scores = nameScores(parts, queryTerms('kobe'), 4)
  expect([...scores].map((score) => score > 0)).toEqual([true, true, false, false])
})
