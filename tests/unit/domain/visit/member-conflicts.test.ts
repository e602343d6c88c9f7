import { describe, expect, it } from 'vitest'
import { missingInterpreters, papersRunningOut } from '#domain/visit/member-conflicts.ts'
import { visitView } from '#domain/visit/visit-view.ts'
import { item, member, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

describe('papersRunningOut', () => {
  const found = (...members: readonly ReturnType<typeof member>[]) => papersRunningOut(visitView(visitFile([], { members }), surroundings())).map(({ kind, memberIds }) => [kind, memberIds])
  it('tells what ends during the visit from what ends soon after', () => {
    const members = [
      member('a', { passportExpiry: '2026-12-19' }),
      member('b', { passportExpiry: '2027-06-19' }),
      member('c', { passportExpiry: '2027-06-20', visaExpiry: '2026-12-01' }),
      member('d', { passportExpiry: '2026-12' }),
      member('e'),
      member('host', { side: 'abroad', passportExpiry: '2020-01-01' }),
    ]
    expect(found(...members)).toEqual([
      ['passport-ends', ['a']],
      ['passport-soon', ['b', 'd']],
      ['visa-ends', ['c']],
    ])
  })
  it('looks at the guests of an inbound visit', () => {
    const file = visitFile([], { visit: visit({ direction: 'inbound' }), members: [member('guest', { side: 'abroad', visaExpiry: '2026-12-15' }), member('us', { visaExpiry: '2020' })] })
    expect(papersRunningOut(visitView(file, surroundings()))).toMatchObject([{ kind: 'visa-ends', memberIds: ['guest'] }])
  })
})

describe('missingInterpreters', () => {
  const ja = member('ja', { memberRole: 'interpreter', languages: ['zh', 'ja'] })
  const meeting = (id: string, values = {}) => item(id, { date: '2026-12-14', time: '10:00', placeId: 'kobe', theirIds: ['p'], ...values } as never)
  const found = (items: readonly ReturnType<typeof item>[], members = [ja]) => missingInterpreters(visitView(visitFile(items, { members }), surroundings()))

  it('asks one of the roster who speaks it and is free', () => {
    expect(found([meeting('a')])).toMatchObject([{ state: 'over', itemIds: ['a'], mend: { kind: 'interpreter', ops: [{ f: { interpreterId: 'ja' } }] } }])
  })
  it.each([
    ['who is busy', [meeting('a', { track: 'a' }), meeting('b', { track: 'b', interpreterId: 'ja' })], [ja]],
    ['who speaks something else', [meeting('a')], [member('ko', { memberRole: 'interpreter', languages: ['ko'] })]],
  ])('asks nobody %s', (_, items, members) => expect(found(items, members)[0]).not.toHaveProperty('mend'))
  it.each([
    ['has one', meeting('a', { interpreterId: 'ja' })],
    ['names one among those who take part', meeting('a', { memberIds: ['ja'] })],
    ['is the delegation’s own', meeting('a', { theirIds: [], business: 'business' })],
    ['is at home', meeting('a', { placeId: undefined })],
    ['is a dinner', meeting('a', { kind: 'meal' })],
  ])('lets a meeting be that %s', (_, one) => expect(found([one])).toEqual([]))
  it('only suspects where nobody of theirs is named', () => expect(found([meeting('a', { theirIds: [] })])).toMatchObject([{ state: 'near' }]))
  it('speaks the language of the guests of an inbound visit', () => {
    const file = visitFile([meeting('a', { placeId: undefined })], { visit: visit({ direction: 'inbound', placeIds: ['kobe'] } as never), members: [ja] })
    expect(missingInterpreters(visitView(file, surroundings()))).toMatchObject([{ mend: { ops: [{ f: { interpreterId: 'ja' } }] } }])
  })
})
