import 'fake-indexeddb/auto'
import { activitiesOf } from '#data/activity-queries.ts'
import { agreementsOf } from '#data/agreement-queries.ts'
import { commit } from '#data/commit.ts'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces, placeById } from '#data/place-queries.ts'
import { undo } from '#data/undo.ts'
import { activityOps } from '#domain/activity/activity-fields.ts'
import { removeOps } from '#domain/log/op.ts'
import { agreementOps } from '#domain/place/agreement-fields.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { liveQuery } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventually } from '../../fixtures/eventually.ts'
import { kobe, kobeAgreement, kobeVisit, tianjin } from '../../fixtures/kobe.ts'
import { freshBed } from '../../fixtures/records-bed.ts'

const watched: (() => void)[] = []

/** What a screen would show: the latest answer of a query, and how often it was given. */
function watch<T>(query: () => Promise<T>): { latest: T | undefined; answers: number } {
  const seen: { latest: T | undefined; answers: number } = { latest: undefined, answers: 0 }
  const subscription = liveQuery(query).subscribe((value) => {
    seen.latest = value
    seen.answers++
  })
  watched.push(() => subscription.unsubscribe())
  return seen
}

beforeEach(async () => {
  await freshBed().start()
})
afterEach(() => {
  for (const stop of watched.splice(0)) stop()
})

it('every screen hears of what is saved: lists, single records, and what is found by an index', async () => {
  const places = watch(allPlaces)
  const place = watch(() => placeById(kobe.id))
  const agreements = watch(() => agreementsOf(kobe.id))
  const activities = watch(() => activitiesOf(kobe.id))
  const home = watch(homeCity)
  await eventually(() =>
    expect([places, place, agreements, activities, home].every(({ answers }) => answers === 1)).toBe(true),
  )

  const added = await commit({ why: 'add' }, [
    ...homeOps(undefined, tianjin),
    ...placeOps(undefined, kobe),
    ...agreementOps(undefined, kobeAgreement),
    ...activityOps(undefined, kobeVisit),
  ])
  await eventually(() => {
    expect(places.latest).toEqual([kobe])
    expect(place.latest).toEqual(kobe)
    expect(agreements.latest).toEqual([kobeAgreement])
    expect(activities.latest).toEqual([kobeVisit])
    expect(home.latest).toEqual(tianjin)
  })

  // An exchange that moves to another place leaves the one it was with.
  await commit({ why: 'edit' }, activityOps(kobeVisit, { ...kobeVisit, placeIds: ['seoul' as PlaceId] }))
  await eventually(() => expect(activities.latest).toEqual([]))
  await commit({ why: 'remove' }, removeOps('agreement', kobeAgreement.id))
  await eventually(() => expect(agreements.latest).toEqual([]))
  await undo(added)
  await eventually(() => expect(home.latest).toBeUndefined())
})

it('a screen that opens after a save shows it', async () => {
  await commit({ why: 'add' }, placeOps(undefined, kobe))
  const first = watch(allPlaces)
  await eventually(() => expect(first.latest).toHaveLength(1))
  await commit({ why: 'edit' }, placeOps(kobe, { ...kobe, notes: 'new' }))
  const second = watch(allPlaces)
  await eventually(() => expect([first.latest?.[0]?.notes, second.latest?.[0]?.notes]).toEqual(['new', 'new']))
})

it('a screen with one place is left alone by a save to another', async () => {
  await commit({ why: 'add' }, placeOps(undefined, kobe))
  const place = watch(() => placeById(kobe.id))
  await eventually(() => expect(place.answers).toBe(1))
  await commit({ why: 'add' }, placeOps(undefined, { ...kobe, id: 'other' as PlaceId }))
  await new Promise((done) => setTimeout(done, 50))
  expect(place.answers).toBe(1)
})
