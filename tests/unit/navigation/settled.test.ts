// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { onSettled, unsettled } from '#navigation/settled.ts'
import { eventually } from '../../fixtures/eventually.ts'

it('is settled when everything that was not drawn is, however often it is said', async () => {
  const heard = vi.fn()
  onSettled(heard)
  const first = unsettled()
  const second = unsettled()
  expect(document.documentElement.dataset['settled']).toBe('false')
  first()
  first()
  await new Promise((done) => setTimeout(done, 60))
  expect(heard).not.toHaveBeenCalled()
  second()
  await eventually(() => expect(document.documentElement.dataset['settled']).toBe('true'))
  expect(heard).toHaveBeenCalled()
})
