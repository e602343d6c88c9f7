import { expect, it } from 'vitest'
import { hasBegun, isApproved } from '#domain/rule/visit-stage.ts'
import { day } from '../../../fixtures/visit-records.ts'

it.each([
  ['idea', '', false],
  ['planned', ' ', false],
  ['planned', 'No. 7', true],
  ['approved', '', true],
  ['closed', '', true],
  ['cancelled', '', false],
] as const)('a visit that is %s with number "%s" is approved: %s', (state, approvalNumber, is) => {
  expect(isApproved({ state, approvalNumber })).toBe(is)
})
it('has begun from its first day on', () => {
  expect([{ date: day('2026-12-13') }, { date: day('2026-12-14') }, {}].map((visit) => hasBegun(visit, day('2026-12-13')))).toEqual([true, false, false])
})
