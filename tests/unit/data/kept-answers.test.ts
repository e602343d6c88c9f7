import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { keptAnswer } from '#data/kept-answers.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import { beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../fixtures/eventually.ts'
import { kobe } from '../../fixtures/kobe.ts'
import { freshBed } from '../../fixtures/records-bed.ts'

const slowly = (value: string) =>
  vi.fn(async () => {
    await new Promise((done) => setTimeout(done, 170))
    return value
  })

beforeEach(async () => {
  await freshBed().start()
})

it('asks again only when something was written since, or something else is asked', async () => {
  await commit({ why: 'add' }, placeOps(undefined, kobe))
  const first = slowly('one')
  expect(await keptAnswer('slow', 'today', first)).toBe('one')
  await eventually(async () => {
    const never = vi.fn(() => Promise.resolve('asked again'))
    expect(await keptAnswer('slow', 'today', never)).toBe('one')
  })
  expect(await keptAnswer('slow', 'tomorrow', () => Promise.resolve('two'))).toBe('two')
  await commit({ why: 'edit' }, [{ e: 'place', r: 'kobe', f: { notes: 'x' } }])
  expect(await keptAnswer('slow', 'today', () => Promise.resolve('three'))).toBe('three')
})
it('keeps nothing that is answered at once', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0)
  expect(await keptAnswer('quick', '', () => Promise.resolve(1))).toBe(1)
  expect(await keptAnswer('quick', '', () => Promise.resolve(2))).toBe(2)
})
