import { freshRecord } from '#domain/record/any-record.ts'
import type { Person } from '#domain/person/person.ts'
import { seatingParty } from '#domain/seating/seating-party.ts'
import { expect, it } from 'vitest'
import { item, member, visit } from '../../../fixtures/visit-records.ts'

const person = (id: string, rank: Person['rank'], side = 'abroad'): Person => freshRecord('person', id, { rank, side }) as unknown as Person
const members = [
  member('head', { memberRole: 'head', rank: 'bureau' }),
  member('chief', { rank: 'division' }),
  member('voice', { memberRole: 'interpreter', rank: 'staff' }),
  member('pen', { memberRole: 'secretary', rank: 'staff' }),
  member('wheel', { memberRole: 'driver' }),
  member('guest', { side: 'abroad', rank: 'deputy-bureau' }),
]
const told = (line: ReturnType<typeof seatingParty>['hosts']): string => line.map(({ id, duty }) => (duty === 'member' ? id : `${id}:${duty}`)).join(' ')

it('takes the receiving side as host, in order of rank, and leaves drivers out', () => {
  const { hosts, guests } = seatingParty({ visit: visit(), members }, item('talks'), [person('mayor', 'minister'), person('clerk', 'staff')])
  expect(told(hosts)).toBe('mayor:head guest clerk')
  expect(told(guests)).toBe('head:head chief pen:note-taker voice:interpreter')
  expect([...hosts].every(({ side }) => side === 'host') && guests.every(({ side }) => side === 'guest')).toBe(true)
})
it('has our side as host at home, and at a return banquet abroad', () => {
  expect(told(seatingParty({ visit: visit({ direction: 'inbound' }), members }, item('talks'), []).hosts)).toMatch(/^head/)
  expect(told(seatingParty({ visit: visit(), members }, item('dinner'), [], 'home').hosts)).toMatch(/^head/)
})
it('seats those whom the item names, drivers among them, and the interpreter it names', () => {
  const { guests } = seatingParty({ visit: visit(), members }, item('call', { memberIds: ['chief', 'wheel'] as never, interpreterId: 'pen' }), [])
  expect(told(guests)).toBe('chief:head pen:interpreter wheel')
})
it('does not seat a contact twice who is on the roster', () => {
  const roster = [member('m', { side: 'abroad', personId: 'p', rank: 'bureau' })]
  expect(told(seatingParty({ visit: visit(), members: roster }, item('call'), [person('p', 'bureau')]).hosts)).toBe('m:head')
})
