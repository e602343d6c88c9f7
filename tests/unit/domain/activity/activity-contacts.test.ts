import { expect, it } from 'vitest'
import { activityContacts } from '#domain/activity/activity-contacts.ts'
import { activity, day } from '../place/samples.ts'

it('takes an event for contact once it was held, and for a plan before', () => {
  const events = activityContacts([
    activity({ id: 'held', date: day('2026-10-30'), endDate: day('2026-11-06') }),
    activity({ id: 'plan', date: day('2026-12-13'), state: 'planned' }),
    activity({ id: 'plan-in-source', date: day('2027'), state: 'planned-in-source' }),
  ])
  expect(events.map(({ recordId, state, date, endDate }) => [recordId, state, date, endDate])).toEqual([
    ['held', 'held', '2026-10-30', '2026-11-06'],
    ['plan', 'planned', '2026-12-13', undefined],
    ['plan-in-source', 'planned', '2027', undefined],
  ])
})

it.each([
  ['a programme', { form: 'programme', state: 'ongoing' }],
  ['a mere report', { state: 'reported' }],
  ['what was called off', { state: 'cancelled' }],
  ['a doubtful event', { confidence: 'low' }],
  ['an event without a date', { date: undefined }],
] as const)('does not count %s as contact', (_, { ...more }) => {
  expect(activityContacts([activity({ date: day('2026-10-01'), ...(more as object) })])).toEqual([])
})

it('counts a call on an organisation for the places it belongs to, each once', () => {
  const call = activity({ date: day('2026-05'), types: ['call-on'], placeIds: ['kobe'] as never, organisationIds: ['office'] as never })
  const events = activityContacts([call, activity({ date: day('2026-06'), types: ['video-meeting'] })], () => ['kobe', 'yokkaichi'] as never)
  expect(events.map(({ kind, placeIds }) => [kind, placeIds])).toEqual([
    ['call-on', ['kobe', 'yokkaichi']],
    ['video-meeting', ['kobe']],
  ])
})
