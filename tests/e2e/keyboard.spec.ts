import { expect, type Page } from '@playwright/test'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'
import { PlacesPage } from './pages/places-page.ts'

test('everything on the way from the start to a partner is reached by key alone', async ({ launch, sampleProfile }) => {
  const { window: page } = await launch({ profile: sampleProfile() })
  const window = new AppWindow(page)

  // The first stop leads past the rail.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: window.say('app', 'skipToPage') })).toBeFocused()

  await tabTo(page, 'link', window.say('app', 'pages.map'))
  await page.keyboard.press('Enter')
  await expect(window.title).toHaveText(window.say('app', 'pages.map'))

  const map = new MapPage(window)
  await expect(map.partners.first()).toBeVisible()
  await tabTo(page, 'button', new RegExp(`, (${['sister', 'friendly-exchange', 'intent', 'contact', 'ended'].map((tier) => window.say('vocabulary', `tiers.${tier}`)).join('|')})$`))
  const start = await focusedName(page)
  await page.keyboard.press('ArrowRight')
  expect(await focusedName(page)).not.toBe(start)

  // The focus shows the card; Enter opens the file of the place.
  const name = (await focusedName(page))?.split(', ')[0] ?? ''
  await expect(map.card(name)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(window.title).toHaveText(window.say('app', 'pages.places'))
  await expect(new PlacesPage(window).heading(name)).toBeVisible()
})

test('the palette finds a place by pinyin initials and a command by a misspelt name', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  await window.command('shenhu')
  await expect(page.getByRole('heading', { level: 2, name: 'Kobe' })).toBeVisible()
  await window.command('setings')
  await expect(window.title).toHaveText(window.say('app', 'pages.settings'))
})

test('the question mark shows the shortcuts, and Escape takes them away', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: window.say('app', 'shortcuts.title') })
  await expect(sheet).toContainText(window.say('app', 'commands.palette').replace('…', ''))
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

/** Presses Tab until the focus stands on the wanted thing; fails when it is not met within one round. */
async function tabTo(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' })
  for (let stop = 0; stop < 80; stop += 1) {
    const isThere = await wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`80 stops of the Tab key did not lead to the ${role} "${String(name)}"`)
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}
