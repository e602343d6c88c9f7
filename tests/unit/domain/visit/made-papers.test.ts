import { describe, expect, it } from 'vitest'
import { contentMark, madePaperOf, withMadePaper, type MadePapers } from '#domain/visit/made-papers.ts'
import { item, member, visit, visitFile } from '../../../fixtures/visit-records.ts'

const now = new Date('2026-11-25T09:00:00Z')
const file = visitFile([item('a'), item('b', { time: '09:00' })], { members: [member('m')] })

describe('the note of a paper', () => {
  it('says when it was made, and that it is current', () =>
    expect(madePaperOf(withMadePaper({}, file, 'schedule', now), file, 'schedule')).toEqual({ at: now.getTime(), isCurrent: true }))

  it.each<[string, Partial<typeof file>, boolean]>([
    ['an item moved', { items: [item('a'), item('b', { time: '10:00' })] }, false],
    ['somebody joined', { members: [member('m'), member('n')] }, false],
    ['the visit got other dates', { visit: visit({ date: '2026-12-14' }) }, false],
    ['items were read in another order', { items: [...file.items].reverse() }, true],
    ['the visit was approved', { visit: visit({ state: 'approved' }) }, true],
    ['an item was done', { items: [item('a', { progress: 'done', outcome: 'Good.' }), item('b', { time: '09:00' })] }, true],
  ])('when %s it is still current: %#', (_, change, isCurrent) =>
    expect(madePaperOf(withMadePaper({}, file, 'schedule', now), { ...file, ...change }, 'schedule')?.isCurrent).toBe(isCurrent))

  it('is none for another paper, another visit or words of another kind', () => {
    const made = withMadePaper({}, file, 'schedule', now)
    expect(madePaperOf(made, file, 'trip-book')).toBeUndefined()
    expect(madePaperOf(made, { ...file, visit: { ...file.visit, id: 'w' as never } }, 'schedule')).toBeUndefined()
    expect(madePaperOf({ 'v schedule': 'nonsense' }, file, 'schedule')).toBeUndefined()
  })

  it('is kept for the latest papers only', () => {
    const many: MadePapers = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index} schedule`, 'x']))
    const made = withMadePaper(many, file, 'schedule', now)
    expect(Object.keys(made)).toHaveLength(400)
    expect(Object.keys(made).slice(-2)).toEqual(['x999 schedule', 'v schedule'])
  })

  it('marks the same content the same', () => expect(contentMark(file)).toBe(contentMark(visitFile([item('b', { time: '09:00' }), item('a')], { members: [member('m')] }))))
})
