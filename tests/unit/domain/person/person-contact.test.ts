import { expect, it } from 'vitest'
import { personContact } from '#domain/person/person-contact.ts'
import type { Person } from '#domain/person/person.ts'
import { activity, day } from '../place/samples.ts'

const id = 'mayor' as Person['id']
const letter = (date: string, state: 'draft' | 'done' = 'done', personIds = [id]) => ({ personIds, state, date: day(date) })
const met = (date: string, more = {}) => activity({ personIds: [id], date: day(date), ...more })
const today = day('2026-11-23')

it('counts exchanges held and letters done, and tells the last', () =>
  expect(personContact(id, [met('2023-10'), met('2025-09-23')], [letter('2024')], today)).toEqual({
    ...{ last: '2025-09-23', months: 14, times: 3 },
  }))

it('knows none from plans, drafts, other people and dates to come', () =>
  expect(
    personContact(id, [met('2024', { state: 'planned' }), met('2027')], [letter('2024', 'draft'), letter('2024', 'done', [])], today),
  ).toBeUndefined())
