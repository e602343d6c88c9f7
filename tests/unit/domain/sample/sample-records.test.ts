import { readSample, sampleFormat } from '#domain/sample/sample-records.ts'
import { describe, expect, it } from 'vitest'
import { kobe, kobeAgreement, kobeVisit, tianjin } from '../../../fixtures/kobe.ts'

const file = {
  format: sampleFormat,
  version: 1,
  home: tianjin,
  places: [kobe],
  agreements: [kobeAgreement],
  activities: [kobeVisit],
  vocabulary: {},
}
const read = (change: object) => readSample(JSON.stringify({ ...file, ...change }))

describe('readSample', () => {
  it('gives the records of a good file', () =>
    expect(read({})).toMatchObject({ kind: 'read', sample: { places: [kobe] } }))

  it.each<[string, object, string, string]>([
    ['another format', { format: 'x' }, '', 'not-a-sample'],
    ['a newer version', { version: 2 }, 'version', 'newer-version'],
    ['a home without coordinates', { home: { ...tianjin, lon: undefined } }, 'home.lon', 'missing'],
    ['a latitude out of range', { places: [kobe, { ...kobe, id: 'b', lat: 123 }] }, 'places[1].lat', 'out-of-range'],
    [
      'a name of 10,000 characters',
      { places: [{ ...kobe, names: { en: 'x'.repeat(10_000) } }] },
      'places[0].names.en',
      'too-long',
    ],
    ['an unknown field', { places: [{ ...kobe, aura: 1 }] }, 'places[0].aura', 'unknown-field'],
    ['a list that is none', { activities: {} }, 'activities', 'wrong-shape'],
    ['two places with one id', { places: [kobe, kobe] }, 'places[1].id', 'twice'],
    [
      'an agreement with nobody',
      { agreements: [{ ...kobeAgreement, placeId: 'atlantis' }] },
      'agreements[0].placeId',
      'dangling',
    ],
    [
      'an activity with nobody',
      { activities: [{ ...kobeVisit, placeIds: ['kobe', 'atlantis'] }] },
      'activities[0].placeIds',
      'dangling',
    ],
    [
      'a source without its kind',
      { places: [{ ...kobe, sources: [{ kind: 'a' }, { url: 'b' }] }] },
      'places[0].sources[1].kind',
      'missing',
    ],
  ])('refuses %s and says where', (_, change, where, problem) =>
    expect(read(change)).toEqual({ kind: 'wrong', where, problem }),
  )

  it('refuses what is cut off', () =>
    expect(readSample(JSON.stringify(file).slice(0, -20))).toEqual({ kind: 'wrong', where: '', problem: 'not-json' }))
})
