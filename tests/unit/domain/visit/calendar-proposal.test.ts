import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from '#domain/visit/calendar-event.ts'
import { calendarAim, calendarProposal, proposalOfEventOps } from '#domain/visit/calendar-proposal.ts'
import type { Item } from '#domain/visit/item.ts'
import { uidOfItem } from '#domain/visit/calendar-uid.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import { day, item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const event = (values: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ line: 3, uid: 'a@x', salt: '', summary: 'Talks', location: '', description: '', isCancelled: false, remarks: [] },
  start: { date: day('2026-12-14'), time: '09:30', zone: 'Asia/Tokyo' },
  ...values,
})
const known = { ...item('known', { kind: 'meeting', date: '2026-12-14', time: '09:00', endTime: '10:00', placeId: kobe.id }), id: 'known' as never }
const file = visitFile([known], { visit: visit({ placeIds: [kobe.id] as never }) })
const aim = calendarAim(file, surroundings(), 'en')
const propose = (values: Partial<CalendarEvent> = {}) => calendarProposal(event(values), aim)
const ours = { uid: uidOfItem('known') }
const at = (date: string, time: string, zone?: string) => ({ date: day(date), time, ...(zone !== undefined && { zone }) })

describe('calendarProposal', () => {
  it.each<[string, Partial<CalendarEvent>, object]>([
    ['at a time of another place, with its zone', { start: at('2026-12-14', '09:30', 'Asia/Seoul') }, { date: '2026-12-14', time: '09:30', zone: 'Asia/Seoul', kind: 'event' }],
    ['in world time on the clock of the visit', { start: at('2026-12-14', '00:30', 'UTC'), end: at('2026-12-14', '16:00', 'UTC') }, { date: '2026-12-14', time: '09:30', zone: 'Asia/Tokyo', endDate: '2026-12-15', endTime: '01:00' }],
    ['with an end on the clock of the start', { end: at('2026-12-14', '10:00', 'Asia/Shanghai') }, { endTime: '11:00' }],
    ['in a place of the visit that it names', { location: 'City Hall, Kobe' }, { placeId: kobe.id, venue: { en: 'City Hall, Kobe' }, zone: undefined }],
    ['of a whole day as a note', { start: at('2026-12-14', '') }, { kind: 'note', date: '2026-12-14', time: '' }],
    ['without a time among the ideas', { start: undefined as never }, { date: undefined, time: '' }],
    ['of the kind it had here', { itemKind: 'meal' }, { kind: 'meal' }],
    ['of a kind there is not', { itemKind: 'feast' }, { kind: 'event' }],
    ['in the language it says', { language: 'ja-JP', summary: '会談' }, { titles: { ja: '会談' } }],
    ['with its description', { description: 'Bring gifts.' }, { notes: 'Bring gifts.' }],
  ])('adds an event %s', (_, values, expected) => {
    const { state, item: made } = propose(values)
    expect(state).toBe('added')
    for (const [field, value] of Object.entries(expected)) expect([field, made?.[field as keyof Item]]).toEqual([field, value])
  })

  it('says what lies outside the visit and what is too long', () => {
    expect(propose({ start: at('2027-01-14', '09:30', 'Asia/Tokyo') })).toMatchObject({ isInside: false, remarks: [{ kind: 'outside', line: 3 }] })
    const long = propose({ summary: 'x'.repeat(500) })
    expect([long.remarks, long.item?.titles.en?.length]).toEqual([[{ kind: 'cut', line: 3 }], 200])
  })

  it.each<[string, Partial<CalendarEvent>, string, object | undefined]>([
    ['comes back as it left', { ...ours, start: at('2026-12-14', '09:00', 'Asia/Tokyo'), end: at('2026-12-14', '10:00', 'Asia/Tokyo') }, 'same', undefined],
    ['comes back in another zone', { ...ours, start: at('2026-12-14', '00:00', 'UTC'), end: at('2026-12-14', '01:00', 'UTC') }, 'same', undefined],
    ['was moved by an hour', { ...ours, start: at('2026-12-14', '10:00', 'Asia/Tokyo'), end: at('2026-12-14', '11:00', 'Asia/Tokyo') }, 'changed', { time: '10:00', endTime: '11:00', kind: 'meeting' }],
    ['was moved to another day', { ...ours, start: at('2026-12-15', '09:00', 'Asia/Tokyo'), end: at('2026-12-15', '10:00', 'Asia/Tokyo') }, 'changed', { date: '2026-12-15', time: '09:00' }],
    ['lost its start', { ...ours, start: undefined as never }, 'same', undefined],
    ['was called off', { ...ours, isCancelled: true }, 'left-out', undefined],
  ])('an item that %s', (_, values, state, expected) => {
    const found = propose(values)
    expect(found.state).toBe(state)
    if (expected) expect(found.item).toMatchObject(expected)
    else expect(found.item).toBeUndefined()
  })

  it('takes the untimed items of a day for what they are', () => expect(propose({ uid: 'v.2026-12-14@sister-city-atlas.day' }).state).toBe('same'))

  it('finds the items of a file that was brought in before', () => {
    const first = propose()
    const again = calendarAim({ ...file, items: [first.item as never] }, surroundings(), 'en')
    expect(calendarProposal(event(), again).state).toBe('same')
    expect(calendarProposal(event({ start: at('2026-12-14', '12:00', 'Asia/Tokyo') }), again)).toMatchObject({ state: 'changed', item: { id: first.item?.id, time: '12:00' } })
  })

  it('writes only what changes, and a new item under the id it is given', () => {
    const changed = propose({ ...ours, start: at('2026-12-14', '10:00', 'Asia/Tokyo'), end: at('2026-12-14', '11:00', 'Asia/Tokyo') })
    expect(proposalOfEventOps(changed)).toEqual([{ e: 'item', r: 'known', f: { time: '10:00', endTime: '11:00' } }])
    expect(proposalOfEventOps(propose(), 'other').map((op) => op.r)).toEqual(['other'])
    expect(proposalOfEventOps(propose({ isCancelled: true }))).toEqual([])
  })
})
