import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'

test('the map, its labels and the interface change language at once', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const english = new AppWindow(page)
  await english.open('map')
  const counted = await new MapPage(english).partners.count()
  expect(counted).toBeGreaterThan(30)
  await expect(new MapPage(english).partner('Kobe')).toHaveCount(1)

  const chinese = await english.speak('zh-Hans')
  await expect(chinese.title).toHaveText('地图')
  await expect(new MapPage(chinese).partner('神户')).toHaveCount(1)
  await expect(new MapPage(chinese).legend).toContainText('友好城市')

  const arabic = await chinese.speak('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(new MapPage(arabic).partner('كوبي')).toHaveCount(1)
  await expect(new MapPage(arabic).partners).toHaveCount(counted)

  const rail = await arabic.rail.boundingBox()
  expect(rail?.x).toBeGreaterThan(1366 / 2)
})

test('Arabic mirrors the panels but never the map', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const english = new AppWindow(page)
  await english.open('map')
  const before = await places(new MapPage(english), ['Kobe', 'Melbourne'])
  const arabic = await english.speak('ar')
  const after = await places(new MapPage(arabic), ['كوبي', 'ملبورن|ميلبورن|ملبورن'])
  // Kobe lies north of Melbourne and the west stays on the left: the order along the map is the same.
  expect(Math.sign(after[0] - after[1])).toBe(Math.sign(before[0] - before[1]))
  const legend = await new MapPage(arabic).legend.boundingBox()
  expect(legend?.x).toBeGreaterThan(1366 / 2)
})

test('the app opens in the language of the system, and keeps the one that was chosen', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile }, { language: 'zh-CN' }, 'zh-Hans')
  await expect(first.window.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await new AppWindow(first.window, 'zh-Hans').speak('ja')
  await first.quit()
  const second = await launch({ language: 'zh-CN', profile: first.profile })
  await expect(second.window.locator('html')).toHaveAttribute('lang', 'ja')
})

async function places(map: MapPage, names: readonly [string, string]): Promise<[number, number]> {
  const boxes = await Promise.all(names.map((name) => map.partner(`(?:${name})`).first().boundingBox()))
  return [boxes[0]?.x ?? NaN, boxes[1]?.x ?? NaN]
}
