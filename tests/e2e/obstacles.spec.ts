import { expect } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { wordsIn } from './words.ts'

const say = wordsIn('en')

test('a profile that cannot be written is said, and nothing is opened', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'needs a folder in which not even root can make anything')
  const { window } = await launch({ profile: '/proc/records' })
  await expect(window.getByRole('heading', { name: say('app', 'stopped.unwritable.title') })).toBeVisible()
  await expect(window.getByText('/proc/records', { exact: true })).toBeVisible()
  expect(await window.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
})

test('records of a newer version are said and left untouched', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  await first.window.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('records', 990)
        opening.onsuccess = () => {
          opening.result.close()
          done()
        }
        opening.onerror = () => failed(opening.error ?? new Error('not opened'))
      }),
  )
  first.problems.length = 0
  await first.quit()
  const second = await launch({ profile: first.profile })
  await expect(second.window.getByRole('heading', { name: say('app', 'stopped.newer.title') })).toBeVisible()
  const version = () =>
    second.window.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'records')?.version)
  expect(await version()).toBe(990)
})

test('the window comes back where it was, and never off the screen', async ({ launch }) => {
  const first = await launch()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 620 }),
  )
  await expect.poll(() => first.window.evaluate(() => innerWidth)).toBeLessThan(1100)
  await first.quit()
  const kept = JSON.parse(readFileSync(join(first.profile, 'window.json'), 'utf8')) as {
    bounds: { width: number; height: number }
  }
  expect(kept.bounds).toMatchObject({ width: 1000, height: 620 })

  writeFileSync(
    join(first.profile, 'window.json'),
    JSON.stringify({ ...kept, bounds: { ...kept.bounds, x: 90_000, y: 90_000 } }),
  )
  const second = await launch({ profile: first.profile })
  const place = await second.app.evaluate(({ BrowserWindow, screen }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1 }
    const { workArea } = screen.getPrimaryDisplay()
    return bounds.x >= workArea.x && bounds.y >= workArea.y && bounds.x < workArea.x + workArea.width
  })
  expect(place).toBe(true)
})
