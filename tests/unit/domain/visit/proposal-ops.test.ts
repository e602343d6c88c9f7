import { describe, expect, it } from 'vitest'
import { isReplaceable, proposalOps } from '#domain/visit/proposal-ops.ts'
import { routeProposals } from '#domain/visit/route-adviser.ts'
import { timedItems } from '#domain/visit/timed-items.ts'
import { wishOfVisit } from '#domain/visit/wish-of-visit.ts'
import { day, item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const items = [
  item('idea', { placeId: 'kobe' }),
  item('booked', { kind: 'leg', date: '2026-12-14', serviceNumber: 'CA 911' }),
  item('guess', { kind: 'leg', date: '2026-12-14' }),
]
const file = visitFile(items, { visit: visit({ endDate: undefined as never }) })
const around = surroundings()

describe('proposalOps', () => {
  const [best] = routeProposals(wishOfVisit(file, around, timedItems(file, around), { start: day('2026-12-14'), fixed: new Set() }))
  let ids = 0
  const ops = best ? proposalOps(file, around, best, { freshId: () => `new${(ids += 1)}`, nameOf: (id) => id, note: 'estimate' }) : []

  it('gives the meetings their times, the legs their clocks, and the stay its end', () => {
    expect(ops.find(({ r }) => r === 'idea')?.f).toMatchObject({ date: '2026-12-14', time: '14:38', endTime: '15:38' })
    expect(ops.find(({ r }) => r === 'new1')?.f).toMatchObject({ kind: 'leg', from: 'tianjin', to: 'kobe', placeId: 'kobe', date: '2026-12-14', time: '08:00', endTime: '14:38', zone: 'Asia/Shanghai', endZone: 'Asia/Tokyo', notes: 'estimate' })
    expect(ops.find(({ e }) => e === 'visit')?.f).toEqual({ endDate: '2026-12-14' })
  })

  it('takes out the legs that nobody has booked', () => {
    expect(ops.filter(({ f }) => f.$del === true).map(({ r }) => r)).toEqual(['guess'])
    expect(items.map(isReplaceable)).toEqual([false, false, true])
  })
})
