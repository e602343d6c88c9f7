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
    [
      { page: 'places', filter: { tiers: ['intent', 'sister'], continent: 'asia', since: { from: 1973, to: 1993 }, confirmed: true } },
      '#/places?tier=sister%2Cintent&continent=asia&since=1973-1993&confirmed=true',
    ],
    [{ page: 'places', place: kobe, filter: { light: 'dormant' } }, '#/places?place=kobe&light=dormant'],
    [
      { page: 'exchanges', filter: { place: kobe, field: 'education', direction: 'unknown', begun: { from: 2023, to: 2023 }, held: true } },
      '#/exchanges?place=kobe&field=education&direction=unknown&begun=2023&held=true',
    ],
    [{ page: 'exchanges', filter: { year: 2024 } }, '#/exchanges?year=2024'],
    [{ page: 'ledger', kind: 'letter', record: 'l1' }, '#/ledger?kind=letter&record=l1'],
    [
      {
        page: 'ledger',
        kind: 'organisation',
        look: {
          text: '港',
          conditions: [{ field: 'sectors', is: 'any-of', ids: ['trade', 'port-shipping'] }, { field: 'mail', is: 'empty' }],
          sort: { field: 'names', direction: 'descending' },
          group: 'kind',
          columns: [{ field: 'names', width: 14 }, { field: 'kind' }],
        },
      },
      '#/ledger?kind=organisation&text=%E6%B8%AF&where=sectors%3Aany-of%3Atrade%2Cport-shipping&where=mail%3Aempty&sort=-names&group=kind&columns=names%7E14%2Ckind',
    ],
    [{ page: 'statistics' }, '#/statistics'],
    [
      { page: 'statistics', show: 'table', filter: { years: { from: 2019, to: 2025 }, tier: 'sister' } },
      '#/statistics?show=table&years=2019-2025&tier=sister',
    ],
    [{ page: 'settings', section: 'base-maps' }, '#/settings?section=base-maps'],
    [{ page: 'restore' }, '#/restore'],
  ])('%j is %s, and back', (address, hash) => {
    expect(addressToHash(address)).toBe(hash)
    const read = addressFromHash(hash)
    // Of several tiers the order is the ladder's, whatever it was.
    if (read.page !== 'places' || !read.filter?.tiers) expect(read).toEqual(address)
    expect(addressToHash(read)).toBe(hash)
  })

  it.each(['#/places?tier=none&continent=atlantis&since=12&light=', '#/exchanges?year=20&begun=2025-2019&held=no', '#/statistics?show=all&years=x', '#/ledger?kind=ghost&where=x&sort=--&group=a%20b'])(
    'leaves out of %j what it does not know',
    (hash) => {
      expect(addressFromHash(hash)).not.toHaveProperty('filter')
      expect(addressFromHash(hash)).not.toHaveProperty('show')
      expect(addressFromHash(hash)).not.toHaveProperty('look')
    },
  )

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
