import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivityId } from '#domain/activity/activity.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { addressFromHash, addressToHash, type Address } from '#navigation/address.ts'

const kobe = 'kobe' as PlaceId

describe('an address', () => {
  it.each<[Address, string]>([
    [{ page: 'home' }, '#/home'],
    [{ page: 'map', place: kobe }, '#/map?place=kobe'],
    [{ page: 'places', adding: true }, '#/places?adding=true'],
    [{ page: 'places', place: kobe, list: 'to-be-confirmed' }, '#/places?place=kobe&list=to-be-confirmed'],
    [{ page: 'exchanges', activity: 'a1' as ActivityId }, '#/exchanges?activity=a1'],
    [{ page: 'settings', section: 'base-maps' }, '#/settings?section=base-maps'],
    [{ page: 'restore' }, '#/restore'],
  ])('%j is %s, and back', (address, hash) => {
    expect(addressToHash(address)).toBe(hash)
    expect(addressFromHash(hash)).toEqual(address)
  })

  it('survives any id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const address: Address = { page: 'places', place: id as PlaceId }
        expect(addressFromHash(addressToHash(address))).toEqual(address)
      }),
    )
  })

  it.each(['', '#', '#/', '#/nowhere', '#/places?list=other', '%%%', '#/map?place='])(
    'from %j leads to a page',
    (hash) => {
      expect(['home', 'map', 'places']).toContain(addressFromHash(hash).page)
      expect(addressFromHash(hash)).not.toHaveProperty('list')
      expect(addressFromHash(hash)).not.toHaveProperty('place')
    },
  )
})
