import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'
import { PlacesPage } from './pages/places-page.ts'
import { SettingsPage } from './pages/settings-page.ts'
import { seriousFaults } from './serious-faults.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any page, ${theme}`, async ({ launch, sampleProfile }) => {
    // A dozen pages, each read by axe from top to bottom.
    test.setTimeout(180_000)
    const { window: page } = await openSample({ launch, sampleProfile })
    const window = new AppWindow(page)
    await new SettingsPage(window).theme(theme)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const found: string[] = []

    for (const section of ['general', 'home', 'contact', 'map', 'base-maps', 'records', 'about'] as const) {
      await new SettingsPage(window).open(section)
      found.push(...(await seriousFaults(page, `settings/${section}`)))
    }
    await window.open('home')
    found.push(...(await seriousFaults(page, 'home')))
    await window.open('exchanges')
    found.push(...(await seriousFaults(page, 'exchanges')))
    await window.open('ledger')
    found.push(...(await seriousFaults(page, 'ledger')))
    await window.open('statistics')
    found.push(...(await seriousFaults(page, 'statistics')))
    await window.open('places')
    found.push(...(await seriousFaults(page, 'places')))
    await new PlacesPage(window).open('Kobe')
    found.push(...(await seriousFaults(page, 'places/kobe')))
    await window.open('map')
    const map = new MapPage(window)
    await map.openCard('Kobe')
    found.push(...(await seriousFaults(page, 'map with card')))
    await map.openList()
    found.push(...(await seriousFaults(page, 'map as list')))
    await page.keyboard.press('ControlOrMeta+k')
    await expect(window.palette).toBeVisible()
    // Its list is walked from the text field above it, which keeps the focus.
    found.push(...(await seriousFaults(page, 'palette', ['scrollable-region-focusable'])))

    expect(found).toEqual([])
  })
}

test('axe finds something where there is something', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  await page.evaluate(() => {
    const button = document.createElement('button')
    document.querySelector('main')?.append(button)
  })
  expect(await seriousFaults(page, 'broken')).toContainEqual(expect.stringContaining('button-name'))
})
