import { placeFromRow, placeOps } from '#domain/place/place-fields.ts'
import { tiers, type Place } from '#domain/place/place.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kobe } from '../../../fixtures/kobe.ts'
import { oneRow } from '../../../fixtures/one-row.ts'

const undated = Object.fromEntries(Object.entries(kobe).filter(([field]) => field !== 'tierSince')) as unknown as Place

describe('placeOps and placeFromRow', () => {
  it('bring every field back', () => expect(placeFromRow(oneRow(placeOps(undefined, kobe)))).toEqual(kobe))

  it('write one register for one edit', () => {
    expect(placeOps(kobe, { ...kobe, tier: 'intent' })).toEqual([{ e: 'place', r: 'kobe', f: { tier: 'intent' } }])
    expect(placeOps(kobe, { ...kobe, names: { ...kobe.names, en: 'Kōbe' } })).toEqual([
      { e: 'place', r: 'kobe', f: { 'names/en': 'Kōbe' } },
    ])
    expect(placeOps(kobe, { ...kobe, sectors: ['education', 'sports'] })).toEqual([
      { e: 'place', r: 'kobe', f: { 'sectors#sports': true, 'sectors#port-shipping': null } },
    ])
    expect(placeOps(kobe, undated)).toEqual([{ e: 'place', r: 'kobe', f: { tierSince: null } }])
  })

  it('write nothing when nothing changed', () => expect(placeOps(kobe, structuredClone(kobe))).toEqual([]))

  it('give defaults for what is missing or not known to this version', () => {
    const row = oneRow([
      { e: 'place', r: 'kobe', f: { lon: 1, lat: 2, country: 'JP', tier: 'galactic', 'names/tlh': 'Qobe', aura: 7 } },
    ])
    expect(placeFromRow(row)).toMatchObject({
      tier: 'contact',
      standing: 'active',
      names: {},
      sectors: [],
      notes: '',
      lon: 1,
    })
  })

  it('lead from any place to any other', () => {
    const anyPlace = fc.record({
      names: fc.dictionary(fc.constantFrom('en', 'ja', 'ar'), fc.string({ minLength: 1 })),
      sectors: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((ids) => ids.sort()),
      tier: fc.constantFrom(...tiers),
      notes: fc.string(),
      disputes: fc.array(fc.string()),
      confirmed: fc.boolean(),
    })
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const [before, after] = [
          { ...kobe, ...one },
          { ...kobe, ...other },
        ]
        expect(placeFromRow(oneRow(placeOps(undefined, before), placeOps(before, after)))).toEqual(after)
      }),
    )
  })
})
