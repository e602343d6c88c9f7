import { expect, it } from 'vitest'
import { dueThings, type DueRecords } from '#domain/calendar/due-things.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { activity, agreement, day } from '../place/samples.ts'

const none: DueRecords = {
  ...{ actions: [], commitments: [], agreements: [], plans: [], letters: [] },
  ...{ projects: [], targets: [], organisations: [], activities: [], visits: [] },
}
const make = (kind: RecordKind, id: string, values: object): never => freshRecord(kind, id, values as Record<string, unknown>) as never
const today = day('2026-11-23')
const due = (records: Partial<DueRecords>, days?: number) =>
  dueThings({ ...none, ...records }, today, days).map((thing) => [thing.id, thing.reason, thing.daysAhead, thing.placeIds.join(' ')])

it('gathers what is due of every kind, the oldest first, with the places it concerns', () =>
  expect(
    due({
      actions: [make('action', 'act', { planId: 'plan', due: day('2026-11-10') })],
      plans: [make('plan', 'plan', { placeId: 'kobe', reviewDate: day('2026-12-10') })],
      commitments: [make('commitment', 'word', { agreementId: 'g', due: day('2026-11-23') })],
      agreements: [agreement({ reviewDate: day('2026-12') })],
      letters: [
        make('letter', 'in', { direction: 'received', placeIds: ['perth'], replyDue: day('2026-11-24') }),
        make('letter', 'out', { direction: 'sent', placeIds: ['perth'], replyDue: day('2026-11-25') }),
      ],
      projects: [make('project', 'lead', { placeIds: ['kobe'], nextDate: day('2026-11-26') })],
      targets: [make('target', 'goal', { due: day('2026-11-27') })],
      organisations: [make('organisation', 'office', { placeIds: ['kobe'], contactMonths: 6 })],
      activities: [activity({ organisationIds: ['office' as never], date: day('2026-05-28') })],
    }),
  ).toEqual([
    ['act', 'action', -13, 'kobe'],
    ['word', 'commitment', 0, 'kobe'],
    ['in', 'reply', 1, 'perth'],
    ['out', 'answer', 2, 'perth'],
    ['lead', 'next-step', 3, 'kobe'],
    ['goal', 'target', 4, ''],
    ['office', 'call-on', 5, 'kobe'],
    ['plan', 'review', 17, 'kobe'],
    ['g', 'review', 38, 'kobe'],
  ]))

it('leaves out what is done, dropped, answered, undated or far away', () =>
  expect(
    due({
      actions: [make('action', 'a', { due: day('2020'), state: 'done' }), make('action', 'b', {})],
      commitments: [make('commitment', 'c', { due: day('2020'), state: 'kept' })],
      letters: [
        make('letter', 'd', { direction: 'received', replyDue: day('2026-11-01') }),
        make('letter', 'e', { direction: 'sent', answersId: 'd' }),
      ],
      projects: [make('project', 'f', { nextDate: day('2020'), stage: 'dropped' })],
      targets: [make('target', 'g', { due: day('2020'), state: 'dropped' })],
      plans: [make('plan', 'h', { reviewDate: day('2027-06-24') })],
    }),
  ).toEqual([]))

it('sees a month as due until its last day', () => {
  expect(due({ plans: [make('plan', 'p', { reviewDate: day('2026-11') })] })).toEqual([['p', 'review', 7, '']])
  expect(due({ plans: [make('plan', 'p', { reviewDate: day('2026-10') })] })).toEqual([['p', 'review', -23, '']])
})

it('looks as far ahead as it is asked to', () => {
  const plans = [make('plan', 'p', { reviewDate: day('2027-06-24') })]
  expect([due({ plans }, 212), due({ plans }, 213)].map((found) => found.length)).toEqual([0, 1])
})

it('says when a delegation goes or comes, until it is under way, and never for a template', () =>
  expect(
    due({
      visits: [
        make('visit', 'out', { date: day('2026-12-13'), placeIds: ['kobe'] }),
        make('visit', 'in', { date: day('2026-12-07'), direction: 'inbound', state: 'approved' }),
        make('visit', 'on', { date: day('2026-11-22'), state: 'under-way' }),
        make('visit', 'template', { date: day('2026-12-01'), isTemplate: true }),
      ],
    }),
  ).toEqual([
    ['in', 'arrival', 14, ''],
    ['out', 'departure', 20, 'kobe'],
  ]))
