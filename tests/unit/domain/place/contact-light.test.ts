import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactKinds, type ContactEvent } from '#domain/place/contact-event.ts'
import { defaultIntervals } from '#domain/place/contact-intervals.ts'
import { contactOf, contactsOf, isWatched } from '#domain/place/contact-light.ts'
import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { tiers, type PlaceId } from '#domain/place/place.ts'
import { day, place } from './samples.ts'

const today = day('2026-11-23')
const event = (date: string, more: Partial<ContactEvent> = {}): ContactEvent => ({
  kind: 'activity',
  recordId: 'a',
  placeIds: ['kobe' as PlaceId],
  date: day(date),
  state: 'held',
  ...more,
})

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
  ])('a last contact with a sister city on %s is %s', (date, expected) =>
    expect(contactOf(place(), [event(date)], today).light).toBe(expected),
  )

  it.each(contactKinds)('takes a %s for contact as any other', (kind) => {
    const contact = contactOf(place(), [event('2026-11-01', { kind })], today)
    expect(contact).toMatchObject({ light: 'fresh', last: { kind, recordId: 'a' } })
  })

  it('calls a place without a recorded contact not checked, never dormant', () => {
    expect(contactOf(place({ reportedStatus: 'low-contact' }), [], today)).toEqual({ light: 'not-checked' })
  })

  it('calls a terminated place ended whatever happened since', () => {
    expect(contactOf(place({ standing: 'terminated' }), [event('2026-10-01')], today).light).toBe('ended')
  })

  it('names the latest contact and the next plan', () => {
    const contact = contactOf(
      place(),
      [
        event('2021-03', { recordId: 'old' }),
        event('2026-10-30', { recordId: 'new', endDate: day('2026-11-06') }),
        event('2026-12-13', { recordId: 'plan', kind: 'visit', state: 'planned' }),
        event('2027-01', { recordId: 'later', state: 'planned' }),
      ],
      today,
    )
    expect(contact).toEqual({
      light: 'fresh',
      last: { date: '2026-11-06', kind: 'activity', recordId: 'new' },
      next: { date: '2026-12-13', kind: 'visit', recordId: 'plan' },
      months: 0,
      days: 17,
    })
  })

  it.each([
    ['sister', 'slipping'],
    ['friendly-exchange', 'fresh'],
    ['intent', 'slipping'],
    ['contact', 'fresh'],
  ] as const)('measures a %s by the interval of its own tier', (tier, expected) => {
    expect(contactOf(place({ tier }), [event('2025-10-23')], today).light).toBe(expected)
  })

  it('keeps to the intervals it is given', () => {
    const half = { ...defaultIntervals, sister: { slipping: 6, dormant: 9 } }
    expect(contactOf(place(), [event('2026-05-23')], today, half).light).toBe('slipping')
    expect(contactOf(place(), [event('2026-02-23')], today, half).light).toBe('dormant')
  })

  it('gives every place its own contacts', () => {
    const contacts = contactsOf(
      [place(), place({ id: 'incheon' as PlaceId })],
      [event('2026-11-01', { placeIds: ['incheon' as PlaceId] })],
      today,
    )
    expect([...contacts].map(([id, contact]) => [id, contact.light])).toEqual([
      ['kobe', 'not-checked'],
      ['incheon', 'fresh'],
    ])
  })

  it('never grows older by one more contact held', () => {
    const age = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(fc.array(age, { minLength: 1 }), age, fc.constantFrom(...tiers), (ages, more, tier) => {
        const held = (days: number) => event(dayOfNumber(firstDayNumber(today) - days))
        const before = contactOf(place({ tier }), ages.map(held), today)
        const after = contactOf(place({ tier }), [...ages, more].map(held), today)
        expect(after.days).toBe(Math.min(...ages, more))
        expect(after.months ?? 0).toBeLessThanOrEqual(before.months ?? 0)
      }),
    )
  })
})

it('watches what is on the map and not ended', () => {
  expect(isWatched(place())).toBe(true)
  expect(isWatched(place({ confirmed: false }))).toBe(false)
  expect(isWatched(place({ standing: 'terminated' }))).toBe(false)
})
