import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { openSample } from './sample-window.ts'

test('the palette finds records of every kind in several scripts, opens them, and follows what is written', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  const lines = window.palette.getByRole('menuitem')
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

  await search('panda')
  await expect(window.palette.getByRole('group', { name: /Exchanges/ }).getByRole('menuitem').first()).toContainText(/panda/i)
  await expect(window.palette.locator('mark').first()).toHaveText(/panda/i)

  await search('kobe')
  const all = lines.filter({ hasText: window.say('app', 'search.showAll_other').replace(/ ?\{\{count\}\}.*/u, '') }).first()
  await all.click()
  await expect(lines.first()).toHaveText(window.say('app', 'search.allKinds'))
  await page.keyboard.press('Escape')

  await window.command('shenhu')
  await expect(heading).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(window.palette.getByRole('group').first().getByRole('menuitem').first()).toContainText('Kobe')
  await page.keyboard.press('Escape')
})
