import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { conditionsTest } from '#domain/record/list-filter.ts'
import { shapedFields, type AnyRecord } from '#domain/record/any-record.ts'
import { madeConditions } from '#domain/statistics/made-conditions.ts'
import type { StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { visitsInScope, visitTable } from '#domain/statistics/visit-table.ts'
import { headcounts } from '#domain/visit/headcounts.ts'
import { visitDirections, visitStates, type Visit } from '#domain/visit/visit.ts'
import { place } from '../place/samples.ts'
import { member, visit as fresh } from '../../../fixtures/visit-records.ts'

const places = new Map<PlaceId, Place>(
  [place({ id: 'kobe' as never }), place({ id: 'turku' as never, tier: 'friendly-exchange', country: 'FI', continent: 'europe' })].map((one) => [one.id, one]),
)
const placeOf = (id: PlaceId): Place | undefined => places.get(id)

const visit = (values: object): Visit => ({ ...fresh(), ...values })

describe('visits by year and direction', () => {
  const visits = [
    visit({ id: 'a', state: 'closed', date: '2023-05-01', placeIds: ['kobe'] }),
    visit({ id: 'b', state: 'back', date: '2025-05', placeIds: ['kobe', 'turku'], direction: 'inbound' }),
    visit({ id: 'c', state: 'planned', date: '2026-12-01', placeIds: ['turku'] }),
    visit({ id: 'd', state: 'closed', date: undefined, placeIds: ['turku'] }),
    visit({ id: 'e', state: 'closed', date: '2025-06-01', isTemplate: true }),
    visit({ id: 'f', state: 'closed', date: '2001-06-01', placeIds: ['kobe'], sectors: ['education'] }),
  ]
  const people = headcounts([member('1', { visitId: 'a' }), member('2', { visitId: 'a', side: 'abroad' }), member('3', { visitId: 'b', side: 'abroad' })])
  const made = (wish: StatisticsWish = {}) => visitTable(visitsInScope(visits, wish, placeOf), people, wish, 2026)

  it('counts those made, the people who travelled, and places once', () => {
    const { rows, sum, ahead, undated, otherYears } = made({ years: { from: 2020, to: 2026 } })
    expect(rows.map(({ span, counts, people: heads, places: gone }) => [span.from, counts.outbound, counts.inbound, heads, gone])).toEqual([
      ...[2020, 2021, 2022].map((year) => [year, 0, 0, 0, 0]),
      [2023, 1, 0, 1, 1],
      [2024, 0, 0, 0, 0],
      [2025, 0, 1, 1, 2],
      [2026, 0, 0, 0, 0],
    ])
    expect([sum.total, sum.people, sum.places, ahead, undated, otherYears]).toEqual([2, 2, 2, 1, 1, 1])
  })

  it.each<[StatisticsWish, number]>([
    [{ direction: 'inbound' }, 1],
    [{ direction: 'online' }, 0],
    [{ continent: 'europe' }, 1],
    [{ tier: 'sister', years: { from: 2000, to: 2026 } }, 3],
    [{ field: 'education' }, 1],
    [{ sector: 'trade' }, 0],
  ])('narrows to %o', (wish, total) => expect(made(wish).sum.total).toBe(total))

  it('shows the last seven years with a visit unless a period is asked for, and no row without any', () => {
    expect(made().rows.map(({ span }) => span.from)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(made({ sector: 'trade' }).rows).toEqual([])
  })

  it('equals what the list shows under the conditions of each number', () => {
    const shapes = new Map(shapedFields('visit').map(({ name, shape }) => [name, shape]))
    const anyVisit = fc.record({
      state: fc.constantFrom(...visitStates),
      direction: fc.constantFrom(...visitDirections),
      date: fc.option(fc.integer({ min: 2015, max: 2026 }).map((year) => `${year}-06-01`), { nil: undefined }),
      isTemplate: fc.boolean(),
      placeIds: fc.subarray(['kobe', 'turku', 'gone']),
      sectors: fc.subarray(['education', 'trade', 'unheard-of']),
    })
    const anyWish = fc.constantFrom<StatisticsWish>({}, { tier: 'sister' }, { continent: 'europe' }, { field: 'education' }, { field: 'other' }, { sector: 'trade' }, { direction: 'home' }, { years: { from: 2018, to: 2022 } })
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 12 }), anyWish, (drawn, wish) => {
        const all = drawn.map((values, index) => visit({ id: `v${index}`, ...values }))
        const table = visitTable(visitsInScope(all, wish, placeOf), new Map(), wish, 2026)
        const scope = { places: [...places.values()], sectors: [...new Set(all.flatMap(({ sectors }) => sectors))] }
        for (const { span, counts, total } of [...table.rows, table.sum]) {
          const listed = (direction?: Visit['direction']): number =>
            all.filter((one) => conditionsTest(madeConditions(wish, scope, span, direction), (field) => shapes.get(field))(one as unknown as AnyRecord)).length
          expect([total, counts.outbound, counts.inbound]).toEqual([listed(), listed('outbound'), listed('inbound')])
        }
      }),
    )
  })
})
