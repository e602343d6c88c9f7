import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { VisitsPage } from './pages/visits-page.ts'
import { openSample } from './sample-window.ts'
import { seriousFaults } from './serious-faults.ts'

test('a visit is planned with mouse and keys, each move can be undone, and stays', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  const { atlas, window: page } = first
  const visits = new VisitsPage(atlas)
  await atlas.open('visits')
  await visits.open('Kobe and Incheon')
  await expect(visits.day(1)).toContainText('Call on the mayor of Kobe')
  // Both clocks, whatever zone this computer is set to.
  await expect(visits.card('Call on the mayor of Kobe')).toContainText('09:30–10:30')
  await expect(visits.card('Call on the mayor of Kobe')).toContainText('Beijing 08:30')

  // An idea is dragged onto a day, and taken back by the key.
  await visits.card('Incheon Port Authority').dragTo(visits.card('Working lunch'))
  await expect(visits.day(1)).toContainText('Incheon Port Authority')
  await expect(visits.pool).not.toContainText('Incheon Port Authority')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(visits.pool).toContainText('Incheon Port Authority')

  // Keys: down the day past the next item, on to the next day, longer.
  const call = visits.card('Call on the mayor of Kobe')
  await call.click()
  await expect(visits.detail).toContainText('Go on with education and zoo exchange')
  await call.focus()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(call).toContainText('09:30–10:45')
  await expect(call).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(visits.day(2)).toContainText('Call on the mayor of Kobe')
  await expect(call).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(visits.day(2).getByRole('row').nth(1)).toContainText('Call on the mayor of Kobe')

  // The menu does the same.
  await visits.detail.getByRole('button', { name: atlas.say('visits', 'more') }).click()
  await page.getByRole('menuitem', { name: atlas.say('visits', 'detail.toPool') }).click()
  await expect(visits.pool).toContainText('Call on the mayor of Kobe')
  expect(await seriousFaults(page, 'the plan of a visit')).toEqual([])
  await first.quit()

  const second = await launch({ profile: first.profile })
  const again = new AppWindow(second.window)
  const kept = new VisitsPage(again)
  await again.open('visits')
  await kept.open('Kobe and Incheon')
  await expect(kept.pool).toContainText('Call on the mayor of Kobe')
})
