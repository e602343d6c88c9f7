import { describe, expect, it } from 'vitest'
import { timedItems } from '#domain/visit/timed-items.ts'
import { wishedItems, wishOfVisit } from '#domain/visit/wish-of-visit.ts'
import { day, item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const items = [
  item('idea', { placeId: 'kobe' }),
  item('set', { placeId: 'kobe', date: '2026-12-15', time: '10:00', endTime: '11:30' }),
  item('done', { placeId: 'kobe', progress: 'done' }),
  item('dinner', { kind: 'meal', placeId: 'kobe' }),
  item('nowhere', { placeId: 'gone' }),
]
const file = visitFile(items, { visit: visit({ placeIds: ['kobe', 'gone'] } as never) })
const around = surroundings()

describe('wishOfVisit', () => {
  it('asks for the meetings that are still to come, at places that are there', () => expect(wishedItems(file, around).map(({ id }) => id)).toEqual(['idea', 'set']))

  it('keeps the times it is told to keep', () => {
    const wish = wishOfVisit(file, around, timedItems(file, around), { start: day('2026-12-14'), end: day('2026-12'), fixed: new Set(['set', 'idea']) })
    expect(wish.meetings).toEqual([{ id: 'idea', placeId: 'kobe', minutes: 60 }, { id: 'set', placeId: 'kobe', minutes: 90, start: Date.UTC(2026, 11, 15, 1) }])
    expect(wish.places.map(({ id }) => id)).toEqual(['kobe'])
    expect(wish).not.toHaveProperty('end')
    expect(['2026-12-18', '2026-12-19'].map((date) => wish.isDayOff('JP', day(date)))).toEqual([false, true])
  })

  it('knows who is elsewhere meanwhile', () => {
    const talks = item('talks', { placeId: 'kobe', track: 'a', date: '2026-12-15', time: '09:30', endTime: '11:00' })
    const zoo = item('zoo', { placeId: 'kobe', track: 'b', date: '2026-12-15', time: '10:00', endTime: '11:30' })
    const both = item('both', { placeId: 'kobe', date: '2026-12-15', time: '11:00', endTime: '12:00' })
    const parted = visitFile([talks, zoo, both])
    const { meetings } = wishOfVisit(parted, around, timedItems(parted, around), { start: day('2026-12-14'), fixed: new Set(['talks', 'zoo', 'both']) })
    expect(meetings.filter(({ isParallel }) => isParallel).map(({ id }) => id)).toEqual(['zoo'])
  })
})
