import { expect, it } from 'vitest'
import { nearestVisits } from '#domain/visit/nearest-visits.ts'
import { day, visit } from '../../../fixtures/visit-records.ts'

const one = (id: string, state: string, date: string | undefined) => ({ ...visit({ state, date, endDate: date } as never), id: id as never })
const nearest = (...visits: readonly ReturnType<typeof one>[]) => nearestVisits(visits, day('2026-11-25')).map(({ id }) => id)

it.each([
  ['the next and the last', [one('far', 'planned', '2027-05-01'), one('next', 'approved', '2026-12-01'), one('old', 'closed', '2019-01-01'), one('last', 'closed', '2026-10-01')], ['next', 'last']],
  ['an idea where there is neither', [one('idea', 'idea', undefined), one('other', 'idea', undefined)], ['idea']],
  ['no idea beside a visit', [one('idea', 'idea', undefined), one('last', 'back', '2026-10-01')], ['last']],
  ['none that was called off', [one('off', 'cancelled', '2026-12-01')], []],
] as const)('names %s', (_, visits, expected) => expect(nearest(...visits)).toEqual(expected))
