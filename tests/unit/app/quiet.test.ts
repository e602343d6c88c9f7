// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { quiet } from '#app/quiet.ts'

it('waits as long as something changes, and not for ever', async () => {
  const root = document.createElement('div')
  let changes = 0
  const changing = setInterval(() => {
    root.append(String((changes += 1)))
    if (changes === 8) clearInterval(changing)
  }, 10)
  // Long against the interval, so that a computer with other work to do is not taken for quiet.
  await quiet(root, 600, 20_000)
  expect(changes).toBe(8)
  const always = setInterval(() => root.append('x'), 10)
  await quiet(root, 60, 200)
  clearInterval(always)
})
