import { expect, it } from 'vitest'
import type { PlaceId } from '#domain/place/place.ts'
import { partnerClocks } from '#features/home/partner-clocks.ts'
import { day, place } from '../../domain/place/samples.ts'

const now = new Date('2026-11-23T02:42:00Z')
const make = (id: string, timeZone: string, country: string, more = {}) =>
  place({ id: id as PlaceId, timeZone, country, ...more })
const places = [
  make('philadelphia', 'America/New_York', 'US', { tierSince: day('1979-12-06') }),
  make('melbourne', 'Australia/Melbourne', 'AU'),
  make('incheon', 'Asia/Seoul', 'KR', { tierSince: day('1993-12-07') }),
  make('kobe', 'Asia/Tokyo', 'JP', { tierSince: day('1973-06-24') }),
  make('seoul', 'Asia/Seoul', 'KR', { tier: 'contact' }),
  make('perth', 'Australia/Perth', 'AU'),
  make('toronto', 'America/Toronto', 'CA', { standing: 'terminated' }),
  make('nowhere', 'Asia/Atlantis', 'XX'),
]

it('goes from home eastward, then westward, one clock for those who share it', () => {
  const clocks = partnerClocks(places, 480, now)
  expect(clocks.map((clock) => [clock.places.map(({ id }) => id), clock.isOpen])).toEqual([
    [['kobe', 'incheon', 'seoul'], true],
    [['melbourne'], true],
    [['philadelphia'], false],
  ])
})

it('keeps the clocks of the closest partners when there is no room for all', () => {
  expect(partnerClocks(places, 480, now, 1).map((clock) => clock.places[0]?.id)).toEqual(['kobe'])
})
