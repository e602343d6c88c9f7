import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBusyWith, sharedPeople, sharePeople } from '#domain/visit/shared-people.ts'
import { item } from '../../../fixtures/visit-records.ts'

describe('sharedPeople', () => {
  it.each([
    ['everybody on one track', {}, {}, 'all'],
    ['everybody where one is for all', { track: 'all' }, { track: 'b' }, 'all'],
    ['nobody on two tracks', { track: 'a' }, { track: 'b' }, []],
    ['the one interpreter on two tracks', { track: 'a', interpreterId: 'i' }, { track: 'b', interpreterId: 'i' }, ['i']],
    ['whom both name', { memberIds: ['x', 'y'] }, { memberIds: ['y', 'z'] }, ['y']],
    ['nobody where both name others', { memberIds: ['x'] }, { memberIds: ['z'] }, []],
    ['those named where the other is for all', {}, { track: 'a', memberIds: ['x'] }, ['x']],
    ['those named on the same track', { track: 'a' }, { track: 'a', memberIds: ['x'] }, ['x']],
    ['nobody for sure where a group is elsewhere', { track: 'a' }, { memberIds: ['x'] }, []],
  ] as const)('%s', (_, a, b, shared) => {
    const [one, other] = [item('a', a as never), item('b', b as never)]
    expect(sharedPeople(one, other)).toEqual(shared)
    expect(sharePeople(one, other)).toBe(shared.length > 0)
  })

  it('does not ask who comes first', () => {
    const some = fc.record({ track: fc.constantFrom('all', 'a', 'b'), memberIds: fc.subarray(['x', 'y', 'z']), interpreterId: fc.option(fc.constantFrom('x', 'i'), { nil: undefined }) })
    const sorted = (shared: 'all' | readonly string[]): unknown => (shared === 'all' ? shared : shared.toSorted())
    fc.assert(fc.property(some, some, (a, b) => {
      const [one, other] = [item('a', a as never), item('b', b as never)]
      expect(sorted(sharedPeople(one, other))).toEqual(sorted(sharedPeople(other, one)))
      expect(sharePeople(one, other)).toBe(sharedPeople(one, other).length > 0)
    }))
  })
})

it.each([
  [{}, true],
  [{ track: 'a' }, false],
  [{ memberIds: ['other'] }, false],
  [{ memberIds: ['other'], interpreterId: 'me' }, true],
  [{ memberIds: ['me'], track: 'b' }, true],
] as const)('isBusyWith %j: %s', (values, isBusy) => expect(isBusyWith({ id: 'me' as never }, item('a', values as never))).toBe(isBusy))
