import { describe, expect, it } from 'vitest'
import {
  beginningProblem,
  countryProblem,
  dateProblem,
  degrees,
  likelyDuplicates,
  nameProblem,
  placeProblems,
  zoneProblem,
} from '#domain/place/place-problems.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { day, place } from './samples.ts'

const today = day('2026-11-23')

describe('placeProblems', () => {
  it('finds nothing wrong with a good place', () => expect(placeProblems(place(), today)).toEqual([]))

  it.each([
    ['names', { names: {} }, 'missing'],
    ['names', { names: { en: '  ' } }, 'missing'],
    ['names', { names: { en: 'x'.repeat(10_000) } }, 'too-long'],
    ['names', { names: { en: 'Kobe\ud800' } }, 'broken-text'],
    ['officialName', { officialName: '市'.repeat(201) }, 'too-long'],
    ['lat', { lat: 90.01 }, 'out-of-range'],
    ['lon', { lon: -180.5 }, 'out-of-range'],
    ['lon', { lon: NaN }, 'not-a-number'],
    ['timeZone', { timeZone: 'Asia/Atlantis' }, 'unknown-zone'],
    ['timeZone', { timeZone: '' }, 'missing'],
    ['country', { country: 'Japan' }, 'unknown-country'],
    ['tierSince', { tierSince: day('2027-01-01') }, 'in-future'],
    ['notes', { notes: 'x'.repeat(20_001) }, 'too-long'],
  ])('reports %s of %j as %s', (field, change, kind) => {
    expect(placeProblems(place(change), today)).toMatchObject([{ field, problem: { kind } }])
  })

  it('takes the edges of the ranges', () => {
    expect(placeProblems(place({ lat: -90, lon: 180, names: { en: '𠮷'.repeat(200) } }), today)).toEqual([])
  })
})

describe('degrees', () => {
  it.each([
    ['34.6913', 90, 34.6913],
    [' −37,814 ', 90, -37.814],
    ['180°', 180, 180],
    ['-.5', 90, -0.5],
  ] as const)('reads %j within %i', (text, limit, value) => expect(degrees(text, limit)).toEqual({ value }))

  it.each([
    ['', 90, 'missing'],
    ['north', 90, 'not-a-number'],
    ['1e3', 90, 'not-a-number'],
    ['Infinity', 180, 'not-a-number'],
    ['91', 90, 'out-of-range'],
    ['-180.001', 180, 'out-of-range'],
  ] as const)('refuses %j within %i as %s', (text, limit, kind) =>
    expect(degrees(text, limit)).toMatchObject({ problem: { kind } }),
  )
})

describe('single fields', () => {
  it.each([
    [dateProblem('2026-02-30'), 'not-a-date'],
    [dateProblem('26.11.2026'), 'not-a-date'],
    [dateProblem('2023-05', day('2023-06-24')), 'before'],
    [dateProblem('2022', day('2023-06')), 'before'],
    [beginningProblem('2026-11-24', today), 'in-future'],
    [zoneProblem('Nowhere'), 'unknown-zone'],
    [countryProblem('jp'), 'unknown-country'],
    [nameProblem('x'.repeat(201)), 'too-long'],
  ])('%j is %s', (problem, kind) => expect(problem?.kind).toBe(kind))

  it('lets good values through', () => {
    expect([
      dateProblem(''),
      dateProblem('2023', day('2023-06')),
      beginningProblem('2026', today),
      beginningProblem('', today),
      zoneProblem('Europe/Kyiv'),
      countryProblem('JP'),
    ]).toEqual(Array(6).fill(undefined))
  })
})

describe('likelyDuplicates', () => {
  const kobe = place()
  const found = (more: object) =>
    likelyDuplicates({ ...place({ id: 'new' as PlaceId, names: {}, officialName: '', lon: 0, lat: 0 }), ...more }, [
      kobe,
    ]).length
  it('finds a name in any language within the country', () => expect(found({ names: { fr: 'KÔBE' } })).toBe(1))
  it('lets a namesake in another country be', () => expect(found({ names: { en: 'Kobe' }, country: 'TD' })).toBe(0))
  it('finds the same spot under another name', () =>
    expect(found({ names: { en: 'Hyogo-ku' }, lon: 135.18, lat: 34.68 })).toBe(1))
  it('never finds the place itself', () => expect(likelyDuplicates(kobe, [kobe])).toEqual([]))
})
