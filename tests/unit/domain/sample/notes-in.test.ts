import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withNotesIn } from '#domain/sample/notes-in.ts'
import { readSample, type SampleRecords } from '#domain/sample/sample-records.ts'

const text = readFileSync('resources/data/sample-tianjin.json', 'utf8')
const sampleIn = (language: 'zh-Hans' | 'en' | 'fr'): SampleRecords => {
  const read = readSample(text, language)
  if (read.kind === 'wrong') throw new Error(read.where)
  return read.sample
}

const notesOf = ({ places, agreements, activities }: SampleRecords): string[] =>
  [
    ...places.flatMap(({ notes, disputes, sources, sites }) => [
      notes,
      ...disputes,
      ...sources.map(({ note }) => note ?? ''),
      ...sites.map(({ note }) => note ?? ''),
    ]),
    ...agreements.map(({ notes }) => notes),
    ...activities.flatMap(({ notes, sourceNote, sources }) => [
      notes,
      sourceNote,
      ...sources.map(({ note }) => note ?? ''),
    ]),
  ].filter((note) => note !== '')

describe('withNotesIn', () => {
  it('says every note of the sample in Chinese', () => {
    const notes = notesOf(sampleIn('zh-Hans'))
    expect(notes.length).toBeGreaterThan(150)
    expect(notes.filter((note) => !/\p{Script=Han}/u.test(note))).toEqual([])
  })

  it('leaves the notes as the records say them where the file has no others', () => {
    expect(notesOf(sampleIn('fr'))).toEqual(notesOf(sampleIn('en')))
    expect(notesOf(sampleIn('en')).some((note) => note.startsWith('first sister-city pair'))).toBe(true)
  })

  it('changes nothing for a table that is none, or whose words are none', () => {
    const sample = sampleIn('en')
    expect(withNotesIn(sample, 'x', 'zh-Hans')).toBe(sample)
    expect(withNotesIn(sample, { 'zh-Hans': { 'signed in Tianjin': 3 } }, 'zh-Hans')).toEqual(sample)
  })
})
