import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { AppWindow } from './pages/app-window.ts'
import { PlacesPage } from './pages/places-page.ts'
import { SettingsPage } from './pages/settings-page.ts'

test('a restart keeps records, notes, settings and the last state', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  const window = new AppWindow(first.window)
  const places = new PlacesPage(window)

  await window.open('places')
  await places.add('Reykjavik', /Reykjav/)
  await expect(places.heading('Reykjavík').or(places.heading('Reykjavik'))).toBeVisible()
  await places.open('Kobe')
  await places.note('Harbour festival in May — ask about the panda house.')
  await new SettingsPage(window).theme('dark')
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await first.quit()

  const second = await launch({ profile: first.profile })
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark')
  const again = new AppWindow(second.window)
  await again.open('places')
  const list = new PlacesPage(again)
  await list.open('Kobe')
  await expect(list.notes).toHaveValue('Harbour festival in May — ask about the panda house.')
  await list.find('Reykjav')
  await expect(list.list.getByRole('option')).toHaveCount(1)
})

test('a change is undone by the key and by the toast, and stays undone', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  const places = new PlacesPage(new AppWindow(first.window))
  await new AppWindow(first.window).open('places')
  await places.open('Kobe')
  await places.note('A note too many.')
  await first.window.getByRole('main').getByRole('heading', { level: 2 }).first().click()
  await first.window.keyboard.press('ControlOrMeta+z')
  await expect(places.notes).toHaveValue('')
  await first.quit()

  const second = await launch({ profile: first.profile })
  const again = new AppWindow(second.window)
  await again.open('places')
  await new PlacesPage(again).open('Kobe')
  await expect(new PlacesPage(again).notes).toHaveValue('')
})
