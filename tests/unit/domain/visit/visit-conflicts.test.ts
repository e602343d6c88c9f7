import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictSteps, visitConflicts } from '#domain/visit/visit-conflicts.ts'
import { item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const meeting = (id: string, time: string, values = {}) => item(id, { date: '2026-12-14', time, placeId: 'kobe', interpreterId: 'i', ...values })

describe('visitConflicts', () => {
  it('says the surest first', () => {
    const file = visitFile([meeting('early', '07:00'), meeting('a', '10:00', { endTime: '11:00' }), meeting('b', '10:30')])
    const found = visitConflicts(file, surroundings())
    expect(found.map(({ state, kind }) => `${state} ${kind}`)).toEqual(['over two-places', 'near outside-hours', 'unknown holiday-unknown'])
    const steps = conflictSteps(file, surroundings())
    let last = steps.next()
    while (last.done !== true) last = steps.next()
    expect(last.value).toEqual(found)
  })

  it.each([{ isTemplate: true }, { state: 'cancelled' }])('finds nothing in a visit that does not take place: %j', (values) => {
    expect(visitConflicts(visitFile([meeting('a', '10:00'), meeting('b', '10:00')], { visit: visit(values as never) }), surroundings())).toEqual([])
  })

  it('has one name for each conflict, points to items that are there, and offers mends that change something', () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '40')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
    const some = fc.record({
      kind: fc.constantFrom('leg', 'meeting', 'event', 'meal', 'stay', 'note'),
      date: fc.constantFrom('2026-12-12', '2026-12-13', '2026-12-19', '2026-12-21', '2026-12', undefined),
      time: fc.oneof(clock, fc.constant('')),
      endTime: fc.oneof(clock, fc.constant('')),
      fromCode: fc.constantFrom('', 'TSN', 'LHR', 'XXX'),
      toCode: fc.constantFrom('', 'KIX', 'HNL'),
      placeId: fc.constantFrom('kobe', 'gone', undefined),
      track: fc.constantFrom('all', 'a', 'b'),
      memberIds: fc.subarray(['m', 'n']),
      zone: fc.constantFrom(undefined, 'Pacific/Apia', 'America/New_York', 'No/Where'),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (wishes) => {
        const items = wishes.map((values, at) => item(`i${at}`, values as never))
        const found = visitConflicts(visitFile(items), surroundings())
        const ids = found.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const one of found) {
          expect(one.itemIds.every((id) => items.some((item) => item.id === id))).toBe(true)
          expect(one.mend?.ops.length).not.toBe(0)
        }
      }),
    )
  })
})
