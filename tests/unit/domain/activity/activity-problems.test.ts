import { expect, it } from 'vitest'
import { activityProblems } from '#domain/activity/activity-problems.ts'
import { activity, day } from '../place/samples.ts'

it('lets a good activity through', () =>
  expect(activityProblems(activity({ date: day('2023'), endDate: day('2023-05') }))).toEqual([]))

it.each([
  ['titles', { titles: {} }, 'missing'],
  ['titles', { titles: { en: 'x'.repeat(401) } }, 'too-long'],
  ['endDate', { date: day('2023-05-02'), endDate: day('2023-05-01') }, 'before'],
  ['venue', { venue: { en: 'x'.repeat(10_000) } }, 'too-long'],
  ['participants', { participants: [{ en: '\udc00' }] }, 'broken-text'],
])('reports %s of %j as %s', (field, change, kind) =>
  expect(activityProblems(activity(change))).toMatchObject([{ field, problem: { kind } }]),
)
