import { copiedParts, copiedVisit, type CopyWish } from '#domain/visit/copied-visit.ts'
import { freshRecord, type AnyRecord } from '#domain/record/any-record.ts'
import { describe, expect, it } from 'vitest'
import { day, item, member, visit, visitFile } from '../../../fixtures/visit-records.ts'

const file = visitFile(
  [
    item('talks', { date: '2026-12-14', time: '09:30', outcome: 'agreed', progress: 'done', memberIds: ['head' as never], interpreterId: 'head', slot: { parent: 'v', position: 'a1' } }),
    item('idea'),
  ],
  {
    visit: visit({ approvalNumber: 'No. 7', state: 'closed', outcome: 'signed' }),
    members: [member('head', { memberRole: 'head', room: '1201' })],
    tasks: [freshRecord('task', 't', { visitId: 'v', state: 'done', offset: -5, due: '2026-12-01' }) as never],
    gifts: [freshRecord('gift', 'given', { visitId: 'v', itemId: 'talks' }) as never, freshRecord('gift', 'got', { visitId: 'v', way: 'received' }) as never],
    costs: [freshRecord('cost', 'c', { visitId: 'v', value: 10, actual: 12 }) as never],
  },
)

function copy(wish: Partial<CopyWish>): readonly AnyRecord[] {
  let next = 0
  return copiedVisit(file, { parts: copiedParts, isTemplate: false, ...wish }, () => `new${(next += 1)}`).map(({ record }) => record)
}
const find = (records: readonly AnyRecord[], en: string): AnyRecord | undefined => records.find(({ titles }) => (titles as { en?: string } | undefined)?.en === en)

describe('copiedVisit', () => {
  it('moves the days, links its own people, and leaves behind what happened', () => {
    const records = copy({ firstDay: day('2027-03-01') })
    expect(records[0]).toMatchObject({ id: 'new1', date: '2027-03-01', endDate: '2027-03-08', state: 'idea', approvalNumber: '', outcome: '', copiedFromId: 'v' })
    const head = records.find(({ memberRole }) => memberRole === 'head')
    expect(head).toMatchObject({ visitId: 'new1', room: '' })
    expect(find(records, 'talks')).toMatchObject({ date: '2027-03-02', time: '09:30', progress: 'planned', outcome: '', memberIds: [head?.id], interpreterId: head?.id, slot: { parent: 'new1' } })
    expect(records.filter(({ way }) => way !== undefined)).toHaveLength(1)
    const task = records.find(({ offset }) => offset === -5)
    expect(task).toMatchObject({ state: 'not-started' })
    expect(task).not.toHaveProperty('due')
    expect(records.find(({ value }) => value === 10)).not.toHaveProperty('actual')
  })
  it('takes times off where there are no days yet', () => {
    const talks = find(copy({ isTemplate: true }), 'talks')
    expect(talks).toMatchObject({ time: '' })
    expect(talks).not.toHaveProperty('date')
  })
  it('copies the parts asked for, without links to others', () => {
    const records = copy({ parts: ['items'], firstDay: day('2027-03-01') })
    expect(records).toHaveLength(3)
    expect(find(records, 'talks')).toMatchObject({ memberIds: [] })
    expect(find(records, 'talks')).not.toHaveProperty('interpreterId')
  })
})
