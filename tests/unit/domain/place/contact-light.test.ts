import { describe, expect, it } from 'vitest'
import { contactOf, contactsOf } from '#domain/place/contact-light.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { activity, day, place } from './samples.ts'

const today = day('2026-11-23')
const light = (date: string | undefined, more = {}): string =>
  contactOf(place(), [activity({ ...(date && { date: day(date) }), ...more })], today).light

describe('contactOf', () => {
  it.each([
    ['2026-11-06', 'fresh'],
    ['2025-11-24', 'fresh'],
    ['2025-11-23', 'slipping'],
    ['2025-12', 'fresh'],
    ['2025-11', 'slipping'],
    ['2024-11-24', 'slipping'],
    ['2024-11-23', 'dormant'],
    ['2024', 'dormant'],
    ['2026', 'fresh'],
  ])('a last contact on %s is %s', (date, expected) => expect(light(date)).toBe(expected))

  it('calls a place without a recorded contact not checked, never dormant', () => {
    expect(contactOf(place({ reportedStatus: 'low-contact' }), [], today)).toEqual({ light: 'not-checked' })
  })

  it.each([
    ['a programme', { form: 'programme', state: 'ongoing' }],
    ['a plan that was never borne out', { state: 'planned-in-source' }],
    ['a mere report', { state: 'reported' }],
    ['a doubtful event', { confidence: 'low' }],
  ] as const)('does not count %s as contact', (_, more) => expect(light('2026-10-01', more)).toBe('not-checked'))

  it('calls a terminated place ended whatever happened since', () => {
    expect(contactOf(place({ standing: 'terminated' }), [activity({ date: day('2026-10-01') })], today).light).toBe(
      'ended',
    )
  })

  it('names the latest contact and the next plan', () => {
    const contact = contactOf(
      place(),
      [
        activity({ id: 'old', date: day('2021-03') }),
        activity({ id: 'new', date: day('2026-10-30'), endDate: day('2026-11-06') }),
        activity({ id: 'plan', date: day('2026-12-13'), state: 'planned' }),
        activity({ id: 'later', date: day('2027-01'), state: 'planned' }),
      ],
      today,
    )
    expect(contact).toEqual({
      light: 'fresh',
      last: { date: '2026-11-06', activityId: 'new' },
      next: { date: '2026-12-13', activityId: 'plan' },
      months: 0,
      days: 17,
    })
  })

  it('keeps to the thresholds it is given', () => {
    const half = { slipping: 6, dormant: 9 }
    expect(contactOf(place(), [activity({ date: day('2026-05-23') })], today, half).light).toBe('slipping')
    expect(contactOf(place(), [activity({ date: day('2026-02-23') })], today, half).light).toBe('dormant')
  })

  it('gives every place its own contacts', () => {
    const contacts = contactsOf(
      [place(), place({ id: 'incheon' as PlaceId })],
      [activity({ date: day('2026-11-01'), placeIds: ['incheon' as PlaceId] })],
      today,
    )
    expect([...contacts].map(([id, contact]) => [id, contact.light])).toEqual([
      ['kobe', 'not-checked'],
      ['incheon', 'fresh'],
    ])
  })
})
