import { describe, expect, it } from 'vitest'
import { callOn } from '#domain/person/call-on.ts'
import type { Organisation } from '#domain/person/organisation.ts'
import { activity, day } from '../place/samples.ts'

const id = 'office' as Organisation['id']
const met = (date: string, more = {}) => activity({ organisationIds: [id], date: day(date), ...more })

describe('the next call-on', () => {
  it.each([
    ['is due an interval after the last one', 6, [met('2026-03-31'), met('2025-01')], { last: '2026-03-31', due: '2026-09-30' }],
    ['has no date without an interval', undefined, [met('2026-03-31')], { last: '2026-03-31' }],
    ['has no date before the first one', 6, [], {}],
    ['does not count what is planned, to come or with others', 6, [met('2026-05', { state: 'planned' }), met('2027'), met('2026', { organisationIds: [] })], {}],
  ])('%s', (_what, months, activities, expected) =>
    expect(callOn({ id, ...(months && { contactMonths: months }) }, activities, day('2026-11-23'))).toEqual(expected),
  )
})
