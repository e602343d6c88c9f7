import { expect, it, vi } from 'vitest'
import { inSlices } from '#features/import/in-slices.ts'

function* counted(): Generator<number, string, void> {
  for (let step = 1; step <= 4; step += 1) yield step / 4
  return 'done'
}

it('works in slices, says how far it is, and gives up when told', async () => {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 40))
  const shares: number[] = []
  expect(await inSlices(counted(), (share) => shares.push(share))).toBe('done')
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
  const own = new AbortController()
  await expect(inSlices(counted(), () => own.abort(), own.signal)).rejects.toThrow(/abort/)
  clock.mockRestore()
  expect(await inSlices(counted())).toBe('done')
})
