import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkEscort } from '#domain/rule/check-people.ts'
import type { Neighbour } from '#domain/rule/neighbour.ts'
import type { Member } from '#domain/visit/member.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import { basis, resultOf, shipped, told } from '../../../fixtures/rule-basis.ts'
import { day, item, member, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const group = (count: number, side = 'home'): readonly Member[] => Array.from({ length: count }, (_, at) => member(`${side}${at}`, { side }))
const abroad = (members: readonly Member[], values: object = {}) => visitFile([], { visit: visit({ placeIds: [kobe.id], organiser: 'City', ...values }), members })
const other: Neighbour = { id: 'w', date: day('2026-12-15'), endDate: day('2026-12-18'), organiser: 'City', countries: ['JP'], isLed: true, people: 4 }

it.each([
  [0, 'unknown noMembers'],
  [5, 'ok 5/6 people'],
  [6, 'near 6/6 people'],
  [7, 'over 7/6 people'],
  [500, 'over 500/6 people'],
])('R-SIZE: %i people', (count, expected) => {
  expect(told(resultOf('R-SIZE', abroad(group(count))))).toBe(expected)
})
it('R-SIZE does not count those on the other side', () => {
  expect(resultOf('R-SIZE', abroad([...group(6), ...group(3, 'abroad')])).value).toBe(6)
})

it.each([
  ['a wife', [member('a', { isFamily: true })], [], 'over 1/0 family'],
  ['nobody else', group(3), [], 'ok oneGroup'],
  ['the same unit at the same time in the same country', group(3), [other], 'near splitGroup'],
  ['another time', group(3), [{ ...other, date: day('2026-12-21'), endDate: day('2026-12-22') }], 'ok oneGroup'],
  ['another country', group(3), [{ ...other, countries: ['KR'] }], 'ok oneGroup'],
  ['another organiser', group(3), [{ ...other, organiser: 'District' }], 'ok oneGroup'],
  ['others not read', group(3), undefined, 'unknown neighboursUnread'],
])('R-SPLIT: %s', (_, members, neighbours, expected) => {
  expect(told(resultOf('R-SPLIT', abroad(members), { neighbours } as never))).toBe(expected)
})

const head = member('h', { memberRole: 'head', rank: 'bureau', workUnit: 'A' })
it.each([
  ['one leader a unit', [head, member('b', { rank: 'bureau', workUnit: 'B' })], [], 'ok leadersFine'],
  ['two leaders of one unit', [head, member('b', { rank: 'deputy-bureau', workUnit: ' A ' })], [], 'over 2/1 leadersOfUnit'],
  ['staff of one unit', [head, member('b', { rank: 'division', workUnit: 'A' })], [], 'ok leadersFine'],
  ['leaders without a unit', [head, member('b', { rank: 'bureau' }), member('c', { rank: 'bureau' })], [], 'unknown noUnit'],
  ['no head', group(2), [], 'unknown noHead'],
  ['a led group within six months', [head], [{ ...other, date: day('2026-07-01') }], 'over leadersSoon'],
  ['a led group half a year ago', [head], [{ ...other, date: day('2026-06-13') }], 'ok leadersFine'],
  ['a group that is not led', [head], [{ ...other, isLed: false }], 'ok leadersFine'],
  ['a head who is no leader', [{ ...head, rank: 'division' as const }], [other], 'ok leadersFine'],
])('R-LEAD: %s', (_, members, neighbours, expected) => {
  expect(told(resultOf('R-LEAD', abroad(members), { neighbours }))).toBe(expected)
})

const task = (state: string) => [{ id: 't', ruleId: 'R-INV', state, titles: {}, anchor: 'departure', offsetUnit: 'calendar' }] as never
it.each([
  ['nobody', {}, [], 'near noInviter'],
  ['nobody, approved', { state: 'approved' }, [], 'over noInviter'],
  ['somebody', { inviter: 'Mayor' }, [], 'ok invited'],
  ['an organisation', { inviterId: 'o' }, [], 'ok invitedByRecord'],
  ['not in hand', { inviter: 'Mayor' }, task('under-way'), 'near invitationPending'],
  ['not in hand on the day', { inviter: 'Mayor', date: '2026-11-01' }, task('under-way'), 'over invitationPending'],
  ['in hand', { inviter: 'Mayor' }, task('done'), 'ok invited'],
])('R-INV: %s', (_, values, tasks, expected) => {
  expect(told(resultOf('R-INV', { ...abroad([], values), tasks }))).toBe(expected)
})

const passports = (...dates: readonly (string | undefined)[]) => dates.map((passportExpiry, at) => member(`m${at}`, { passportExpiry } as never))
it.each([
  [['2030-05-01', '2028-02-11'], 'ok 13/6 passports'],
  [['2030-05-01', '2027-03-10'], 'over 2/6 passports'],
  [['2027-06-20'], 'near 6/6 passports'],
  [['2027-06-19'], 'over 5/6 passports'],
  [['2027-07-20'], 'ok 7/6 passports'],
  [['2026-12-01'], 'over 0/6 passports'],
  [['2027-06'], 'near 5/6 passports'],
  [['2027-03-10', undefined], 'over 2/6 passports'],
  [['2030-05-01', undefined], 'unknown passportUnknown'],
  [[], 'unknown noMembers'],
])('R-PASS6: %j', (dates, expected) => {
  expect(told(resultOf('R-PASS6', abroad(passports(...dates))))).toBe(expected)
})

const table = (guests: number, hosts: number) => visitFile([item('meal', { kind: 'meal' })], { visit: visit({ direction: 'inbound' }), members: [...group(guests, 'abroad'), ...group(hosts)] })
it.each([
  [3, 2, 'ok 2/3 escort', []],
  [5, 5, 'near 5/5 escort', ['meal']],
  [5, 6, 'over 6/5 escort', ['meal']],
  [6, 5, 'near 5/5 escort', ['meal']],
  [7, 6, 'near 6/6 escort', ['meal']],
  [8, 7, 'over 7/6 escort', ['meal']],
  [15, 10, 'near 10/10 escort', ['meal']],
  [0, 3, 'unknown noGuests', []],
])('R-ESCORT: %i guests, %i hosts', (guests, hosts, expected, itemIds) => {
  const result = resultOf('R-ESCORT', table(guests, hosts), {}, surroundings())
  expect(told(result)).toBe(expected)
  expect(result.itemIds).toEqual(itemIds)
})
it('R-ESCORT looks at who sits at the table, and at the worst one', () => {
  const members = [...group(2, 'abroad'), ...group(4)]
  const meals = [item('small', { kind: 'meal', memberIds: ['abroad0', 'home0'] as never }), item('big', { kind: 'meal', memberIds: ['abroad0', 'home0', 'home1', 'home2'] as never }), item('gone', { kind: 'meal', progress: 'dropped' })]
  expect(told(resultOf('R-ESCORT', visitFile(meals, { visit: visit({ direction: 'inbound' }), members })))).toBe('over 3/1 escort')
})
it('R-ESCORT allows what the formula says', () => {
  const rule = shipped.find(({ kind }) => kind === 'escort')
  if (!rule) throw new Error('no such rule')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (guests, hosts) => {
      const { limit } = checkEscort({ file: table(guests, hosts), surroundings: surroundings(), rule, basis: basis() })
      expect(limit).toBe(Math.min(guests, 5) + Math.floor(Math.max(guests - 5, 0) / 2))
    }),
  )
})
