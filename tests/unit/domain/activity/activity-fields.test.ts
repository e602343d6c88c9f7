import { activityFromRow, activityOps } from '#domain/activity/activity-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { expect, it } from 'vitest'
import { kobeVisit } from '../../../fixtures/kobe.ts'
import { oneRow } from '../../../fixtures/one-row.ts'

it('brings every field back', () =>
  expect(activityFromRow(oneRow(activityOps(undefined, kobeVisit)))).toEqual(kobeVisit))
it('writes one register for one more place', () => {
  const after = { ...kobeVisit, placeIds: [...kobeVisit.placeIds, 'seoul' as PlaceId] }
  expect(activityOps(kobeVisit, after)).toEqual([{ e: 'activity', r: kobeVisit.id, f: { 'placeIds#seoul': true } }])
  expect(activityFromRow(oneRow(activityOps(undefined, kobeVisit), activityOps(kobeVisit, after)))).toEqual(after)
})
