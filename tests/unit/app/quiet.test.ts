// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { quiet } from '#app/quiet.ts'

it('waits as long as something changes, and not for ever', async () => {
  const root = document.createElement('div')
  let changes = 0
  const changing = setInterval(() => root.append(String((changes += 1))), 10)
  setTimeout(() => clearInterval(changing), 150)
  await quiet(root, 60, 5000)
  expect(changes).toBeGreaterThan(5)
  const always = setInterval(() => root.append('x'), 10)
  await quiet(root, 60, 200)
  clearInterval(always)
})
