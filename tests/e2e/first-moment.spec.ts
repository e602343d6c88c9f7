import { expect } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'

test('a later start shows the map before its records are open, and nothing of what was removed', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  const picture = join(first.profile, 'first-picture.json')
  await expect.poll(() => existsSync(picture), { timeout: 15_000 }).toBe(true)
  await first.quit()

  const second = await launch({ profile: first.profile, words: ['--page', 'map'] })
  const marks = await second.window.evaluate(() =>
    ['atlas:interactive', 'opened', 'atlas:opened', 'atlas:named'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity),
  )
  // Shown, records open, handed over, named: in this order.
  expect([...marks].sort((a, b) => a - b)).toEqual(marks)
  expect(marks.every(Number.isFinite)).toBe(true)
  const atlas = new AppWindow(second.window)
  await expect(new MapPage(atlas).partner('Kobe')).toHaveCount(1)
  await expect(second.window.getByRole('application')).toHaveCount(1)

  await second.window.getByRole('button', { name: atlas.say('app', 'sample.remove') }).click()
  await expect.poll(() => existsSync(picture), { timeout: 15_000 }).toBe(false)
})
