import { expect, it } from 'vitest'
import { firstAgreement, newPlace, type PlaceDraft } from '#domain/place/new-place.ts'
import { placeProblems } from '#domain/place/place-problems.ts'
import { isToBeConfirmed } from '#domain/place/place.ts'
import { day } from './samples.ts'

const draft: PlaceDraft = {
  names: { 'zh-Hans': '鹿特丹', en: 'Rotterdam' },
  nameSources: {},
  endonyms: [],
  country: 'NL',
  adminLevel: 'city',
  lon: 4.4777,
  lat: 51.9244,
  coordSource: 'geonames',
  timeZone: 'Europe/Amsterdam',
  tier: 'intent',
  since: day('2024-05'),
  agreementKind: 'letter-of-intent',
}

it('makes a place that may be saved and shown at once', () => {
  const place = newPlace('r' as never, draft)
  expect(placeProblems(place, day('2026-11-23'))).toEqual([])
  expect(isToBeConfirmed(place)).toBe(false)
  expect(place).toMatchObject({
    continent: 'europe',
    tierSince: '2024-05',
    standing: 'active',
    reportedStatus: 'not-checked',
  })
})

it('brings its first paper, unless there is none', () => {
  expect(firstAgreement('g' as never, 'r' as never, draft)).toMatchObject({
    placeId: 'r',
    kind: 'letter-of-intent',
    date: '2024-05',
  })
  const { agreementKind, ...contact } = draft
  expect(agreementKind && firstAgreement('g' as never, 'r' as never, contact)).toBeUndefined()
})

it('puts a territory under its state, on its own continent', () => {
  expect(newPlace('r' as never, { ...draft, country: 'RE' })).toMatchObject({
    country: 'FR',
    territory: 'RE',
    continent: 'africa',
  })
})
