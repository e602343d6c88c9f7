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

  // What runs into lunch is seen, followed to lunch, and mended in one step.
  const exhibition = visits.card('Exhibition of the partnership')
  await exhibition.click()
  for (const end of ['12:15', '12:30', '12:45']) {
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expect(exhibition).toContainText(`11:00–${end}`)
  }
  await expect(visits.conflicts).toContainText(atlas.say('parts', 'conflict.chip.over'))
  await visits.followConflict(/overlap/, /Working lunch/)
  const lunch = visits.card('Working lunch')
  await expect(lunch).toBeFocused()
  await expect(lunch.getByRole('img', { name: atlas.say('parts', 'conflict.states.over') })).toBeVisible()
  await visits.detail.getByRole('button', { name: atlas.say('parts', 'conflict.mend.later', { time: '12:45' }) }).click()
  await expect(lunch).toContainText('12:45–13:45')
  await expect(visits.conflicts).not.toContainText(atlas.say('parts', 'conflict.chip.over'))
  await page.keyboard.press('ControlOrMeta+z')
  await expect(lunch).toContainText('12:30–13:30')

  // The adviser weighs both orders; the best is taken, and taken back, in one step.
  await page.getByRole('button', { name: atlas.say('visits', 'more') }).first().click()
  await page.getByRole('menuitem', { name: atlas.say('visits', 'adviser.open') }).click()
  const adviser = page.getByRole('dialog', { name: atlas.say('visits', 'adviser.title') })
  await expect(adviser.getByRole('listitem', { name: 'Kobe and Incheon' })).toContainText(atlas.say('visits', 'adviser.fits'))
  await expect(adviser.getByRole('listitem', { name: 'Incheon and Kobe' })).toContainText('Too late')
  expect(await seriousFaults(page, 'the route adviser')).toEqual([])
  await adviser.getByRole('button', { name: atlas.say('visits', 'adviser.take') }).first().click()
  await expect(adviser).toBeHidden()
  await expect(visits.pool).not.toContainText('Incheon Port Authority')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(visits.pool).toContainText('Incheon Port Authority')
  await first.quit()

  const second = await launch({ profile: first.profile })
  const again = new AppWindow(second.window)
  const kept = new VisitsPage(again)
  await again.open('visits')
  await kept.open('Kobe and Incheon')
  await expect(kept.pool).toContainText('Call on the mayor of Kobe')
})
