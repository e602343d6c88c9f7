import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/place/language.ts'
import { isToBeConfirmed } from '#domain/place/place.ts'
import { readSample, type SampleRecords } from '#domain/sample/sample-records.ts'

const text = readFileSync('resources/data/sample-tianjin.json', 'utf8')

function shipped(): SampleRecords {
  const read = readSample(text)
  if (read.kind === 'wrong') throw new Error(`${read.where}: ${read.problem}`)
  return read.sample
}

describe('the sample city', () => {
  it('has the partners of Tianjin by tier', () => {
    const { places } = shipped()
    const rungs = places.map(({ tier, standing }) => (standing === 'terminated' ? 'ended' : tier))
    const count = (rung: string): number => rungs.filter((one) => one === rung).length
    expect(['sister', 'friendly-exchange', 'intent', 'contact', 'ended'].map(count)).toEqual([23, 9, 2, 7, 1])
    expect(places).toHaveLength(42)
    expect(new Set(places.map(({ country }) => country)).size).toBe(27)
    expect(places.filter(({ tierSince }) => tierSince === undefined)).toHaveLength(10)
  })

  it('names every place in every language and says where each name is from', () => {
    const { places } = shipped()
    for (const { id, names, nameSources } of places) {
      expect(Object.keys(names).sort(), id).toEqual([...languages].sort())
      expect(Object.keys(nameSources).sort(), id).toEqual([...languages].sort())
    }
    expect(places.flatMap(({ nameSources }) => Object.values(nameSources)).filter((source) => source === 'own')).toHaveLength(308)
  })

  it('keeps what is low or unverified off the map', () => {
    expect(shipped().places.filter(isToBeConfirmed).map(({ id }) => id)).toEqual([
      'nord-pas-de-calais',
      'plovdiv',
      'tashkent',
      'irkutsk',
    ])
  })

  it('sets every place into a zone and on the globe', () => {
    for (const { id, lon, lat, timeZone } of shipped().places) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), id).not.toThrow()
      expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, id).toBe(true)
    }
  })

  it('writes Chinese with full-width marks and points at no file of its making', () => {
    const strings = text.match(/"(?:[^"\\]|\\.)*"/gu) ?? []
    // An English note that quotes a Chinese word keeps its own marks.
    const chinese = strings.filter((said) => letters(said, /\p{Script=Han}/gu) * 2 >= letters(said, /\p{Script=Latin}/gu))
    expect(chinese.length).toBeGreaterThan(300)
    expect(chinese.join('\n').match(/\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}/gu)).toBeNull()
    expect(text).not.toMatch(/\.txt|own-knowledge|file:/)
  })

  it('bears out every reported status with an exchange that is there', () => {
    const { places, activities } = shipped()
    const known = new Set<string>(activities.map(({ id }) => id))
    expect(places.flatMap(({ statusEvidence }) => statusEvidence).filter((id) => !known.has(id))).toEqual([])
  })
})

const letters = (said: string, kind: RegExp): number => said.match(kind)?.length ?? 0
