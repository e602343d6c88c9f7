import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'
import { PlacesPage } from './pages/places-page.ts'
import { WelcomePage } from './pages/welcome-page.ts'
import { openSample } from './sample-window.ts'

test('the first door shows the sample city, which carries a badge and leaves in one action', async ({ launch }) => {
  const { window: page, profile, quit } = await launch()
  const atlas = new AppWindow(page)
  await new WelcomePage(atlas).exploreSample()
  const map = new MapPage(atlas)
  await expect(map.partner('Kobe')).toHaveCount(1)
  expect(await map.partners.count()).toBeGreaterThan(30)
  await expect(atlas.top).toContainText(atlas.say('app', 'sample.badge'))

  await page.getByRole('button', { name: atlas.say('app', 'sample.remove') }).click()
  await expect(atlas.top).not.toContainText(atlas.say('app', 'sample.badge'))
  await atlas.open('places')
  await expect(page.getByText(atlas.say('places', 'empty.none'))).toBeVisible()
  await quit()

  const { window } = await launch({ profile })
  const again = new AppWindow(window)
  await again.open('places')
  await expect(window.getByText(again.say('places', 'empty.none'))).toBeVisible()
})

test('the removed sample comes back when that is undone', async ({ launch, sampleProfile }) => {
  const { window: page, atlas } = await openSample({ launch, sampleProfile })
  const map = new MapPage(atlas)
  await expect(map.partner('Kobe')).toHaveCount(1)
  const counted = await map.partners.count()
  await page.getByRole('button', { name: atlas.say('app', 'sample.remove') }).click()
  await expect(page.getByRole('alertdialog').first()).toBeVisible()
  await page.getByRole('alertdialog').first().getByRole('button').first().click()
  await expect(map.partners).toHaveCount(counted)
})

test('the second door starts empty with a home city that is found offline', async ({ launch }) => {
  const { window: page } = await launch({ language: 'zh-CN' })
  const atlas = new AppWindow(page, 'zh-Hans')
  await new WelcomePage(atlas).startEmpty('青岛', /青岛|Qingdao/)
  await expect(page.getByText(atlas.say('places', 'empty.none'))).toBeVisible()

  // The first partner stands on the map, with its arc from home.
  const places = new PlacesPage(atlas)
  await places.add('Kobe', /Kobe|神户/)
  await atlas.open('map')
  await expect(new MapPage(atlas).partners).toHaveCount(1)
})

test('the third door leads to the backups, and back', async ({ launch }) => {
  const { window: page } = await launch()
  const atlas = new AppWindow(page)
  await new WelcomePage(atlas).door('restore').click()
  await expect(page.getByText(atlas.say('backups', 'restore.lead'))).toBeVisible()
  await page.getByRole('button', { name: atlas.say('backups', 'restore.back'), exact: true }).click()
  await expect(new WelcomePage(atlas).door('sample')).toBeVisible()
})

test('a name the gazetteer does not know can be typed in by hand', async ({ launch }) => {
  const { window: page } = await launch()
  const atlas = new AppWindow(page)
  await new WelcomePage(atlas).door('own').click()
  await page.getByRole('combobox', { name: atlas.say('parts', 'city.name') }).fill('Qwxyzzopolis')
  await expect(page.getByText(atlas.say('parts', 'city.none')).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: atlas.say('parts', 'city.byHand') }).click()
  await expect(page.getByRole('textbox', { name: atlas.say('parts', 'city.lat') })).toBeVisible()
})
