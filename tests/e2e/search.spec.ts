import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { PlacesPage } from './pages/places-page.ts'
import { openSample } from './sample-window.ts'

test('the palette finds records of every kind in several scripts, opens them, and follows what is written', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  const heading = page.getByRole('heading', { level: 2, name: 'Kobe', exact: true })
  const search = async (query: string): Promise<void> => {
    if (!(await window.palette.isVisible())) await page.keyboard.press('ControlOrMeta+k')
    await window.palette.getByRole('textbox').fill(query)
  }

  for (const query of ['shenhu', '神戸', 'كوبي']) {
    await search(query)
    await page.keyboard.press('Enter')
    await expect(heading).toBeVisible()
    await page.keyboard.press('ControlOrMeta+1')
    await expect(heading).toBeHidden()
  }

  await search('juilliard')
  await expect(window.palette.getByRole('group', { name: /Exchanges/ }).getByRole('menuitem').first()).toContainText(/juilliard/i)
  await expect(window.palette.locator('mark').first()).toHaveText(/juilliard/i)

  await search('kobe')
  await expect(window.palette.getByRole('group', { name: /^Places/ }).getByRole('menuitem').first()).toContainText('Kobe')
  const all = window.palette.getByRole('menuitem', { name: /^Show all/ }).first()
  await all.click()
  await expect(window.palette.getByRole('menuitem').first()).toHaveText(window.say('app', 'search.allKinds'))
  await page.keyboard.press('Escape')
  await expect(window.palette).toBeHidden()

  await window.open('places')
  const places = new PlacesPage(window)
  await places.add('Nagasaki', /Nagasaki/)
  await window.open('home')
  await window.command('nagasaki')
  await expect(places.heading('Nagasaki')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(window.palette.getByRole('group').first().getByRole('menuitem').first()).toContainText('Nagasaki')
  await page.keyboard.press('Escape')
  await window.command(window.say('places', 'commands.remove'))
  await expect(places.heading('Nagasaki')).toBeHidden()
  await search('nagasaki')
  // The count comes with the answer; what is left is the way to undo the removal.
  await expect(window.palette.getByRole('status')).not.toBeEmpty()
  await expect(window.palette.getByRole('group', { name: /^Places/ })).toHaveCount(0)
})
