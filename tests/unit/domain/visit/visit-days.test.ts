import { isWithinVisit, lengthInDays, visitDays } from '#domain/visit/visit-days.ts'
import { expect, it } from 'vitest'
import { day, item, visit } from '../../../fixtures/visit-records.ts'

it('are those from first to last, and those of items outside', () => {
  const short = visit({ date: '2026-12-30', endDate: '2027-01-01' })
  expect(visitDays(short, [])).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(visitDays(short, [item('early', { date: '2026-12-28' })])).toEqual(['2026-12-28', '2026-12-30', '2026-12-31', '2027-01-01'])
  expect(visitDays(visit({ date: '2026-12' }), [])).toEqual([])
  expect(visitDays(visit({ date: '1990-01-01', endDate: '2026-01-01' }), [])).toHaveLength(400)
})
it('count both ends', () => {
  expect(lengthInDays(visit())).toBe(8)
  expect(lengthInDays(visit({ endDate: '2026-12-01' }))).toBeUndefined()
  expect(lengthInDays(visit({ endDate: '2026-12' }))).toBeUndefined()
})
it('tell what lies outside', () => {
  expect([day('2026-12-12'), day('2026-12-13'), day('2026-12-20'), day('2026-12-21')].map((one) => isWithinVisit(visit(), one))).toEqual([false, true, true, false])
})
