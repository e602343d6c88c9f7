import { expect, it } from 'vitest'
import { isHeldContact } from '#domain/activity/activity-contacts.ts'
import { activityProblems } from '#domain/activity/activity-problems.ts'
import { freshActivity, type ActivityDraft } from '#domain/activity/fresh-activity.ts'
import { day } from '../place/samples.ts'

const today = day('2026-11-23')
const draft: ActivityDraft = {
  id: 'a' as never,
  form: 'event',
  title: '来访',
  language: 'zh-Hans',
  placeIds: [],
  direction: 'inbound',
  types: [],
  sectors: [],
}

it.each([
  ['event', '2026-11-23', 'held'],
  ['event', '2026-11', 'held'],
  ['event', '2026-11-24', 'planned'],
  ['event', '2027', 'planned'],
  ['programme', '2027', 'ongoing'],
] as const)('records an %s of %s as %s', (form, date, state) => {
  const activity = freshActivity({ ...draft, form, date: day(date) }, today)
  expect(activity.state).toBe(state)
  expect(isHeldContact(activity)).toBe(state === 'held')
  expect(activityProblems(activity)).toEqual([])
})

it('keeps the title in the language it was typed in', () =>
  expect(freshActivity(draft, today)).toMatchObject({ titles: { 'zh-Hans': '来访' }, state: 'held' }))
