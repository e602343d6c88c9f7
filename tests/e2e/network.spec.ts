import { expect, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { outsideJobs } from './net-log.ts'
import { AppWindow } from './pages/app-window.ts'
import { SettingsPage } from './pages/settings-page.ts'

test('no request leaves: none is asked for, and Chromium itself makes none', async ({ launch, sampleProfile }) => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-net-'))
  const file = join(folder, 'net-log.json')
  const { window: page, quit } = await openSample({ launch, sampleProfile }, { switches: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'] })
  const window = new AppWindow(page)
  for (const name of ['map', 'places', 'exchanges', 'statistics', 'settings', 'home'] as const) await window.open(name)
  await window.speak('zh-Hans')

  const settings = new SettingsPage(new AppWindow(page, 'zh-Hans'))
  await settings.open('records')
  expect(await refusedRequests(page)).toBe(0)
  // Long enough for what Chromium does on the quiet after a start.
  await page.waitForTimeout(4000)
  await quit()

  const log = readFileSync(file, 'utf8')
  expect(outsideJobs(log)).toEqual([])
  rmSync(folder, { recursive: true })
})

test('a request to the outside is refused and counted', async ({ launch, sampleProfile }) => {
  const { app, window: page, problems } = await openSample({ launch, sampleProfile })
  await app.evaluate(({ net }) => net.fetch('https://example.com/').then(() => 'answered', () => 'refused'))
  await page.evaluate(() => fetch('https://example.com/').catch(() => undefined))
  expect(await refusedRequests(page)).toBeGreaterThan(0)
  problems.length = 0
})

function refusedRequests(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { atlas } = window as unknown as { atlas: { call: (name: string) => Promise<{ value: unknown }> } }
    return (await atlas.call('refusedRequests')).value
  })
}
