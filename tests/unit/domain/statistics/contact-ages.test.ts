import { expect, it } from 'vitest'
import { contactAges } from '#domain/statistics/contact-ages.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { day, place } from '../place/samples.ts'

it('begins with the longest silence and ends with what nobody has looked at', () => {
  const last = (date: string): Contact => ({ light: 'fresh', last: { date: day(date), kind: 'letter', recordId: 'l' } })
  const contacts = new Map([
    ['a', last('2025-01')],
    ['b', last('2019')],
  ]) as unknown as ReadonlyMap<PlaceId, Contact>
  const places = ['c', 'a', 'b'].map((id) => place({ id: id as never }))
  expect(contactAges(places, contacts).map((one) => [one.place.id, one.contact.light])).toEqual([
    ['b', 'fresh'],
    ['a', 'fresh'],
    ['c', 'not-checked'],
  ])
})
