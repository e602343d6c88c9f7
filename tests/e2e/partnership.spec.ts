import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { PlaceFilePage } from './pages/place-file.ts'
import { PlacesPage } from './pages/places-page.ts'
import { openSample } from './sample-window.ts'
import { seriousFaults } from './serious-faults.ts'

const dayMs = 86_400_000
/** Two days on by the clock of the world, so one day at least by that of Shanghai, where the window is. */
const soon = new Date(Date.now() + 2 * dayMs).toISOString().slice(0, 10)

test('the file of a place takes a plan, a person, a letter and a lead, and keeps them', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  const { atlas, window: page } = first
  const file = new PlaceFilePage(atlas)
  await atlas.open('places')
  await new PlacesPage(atlas).open('Kobe')
  await expect(file.section('plan')).toBeHidden()

  await file.add('plan', { goals: 'Make the harbour link a yearly one' })
  await expect(file.section('plan')).toContainText('Make the harbour link a yearly one')
  await file.addAction({ title: 'Sign the port memorandum', owner: 'Asia desk', due: '2020-11-10' })
  await file.addAction({ title: 'Send the new brochure' })
  const overdue = file.action('Sign the port memorandum')
  await expect(overdue).toContainText(/overdue/)
  await file.markDone('Sign the port memorandum')
  await expect(overdue).toContainText(atlas.say('vocabulary', 'actionStates.done'))

  // The order is the office's own: Alt with an arrow moves the row that has the keys.
  await overdue.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(file.section('plan').getByRole('rowheader')).toHaveText(['Send the new brochure', 'Sign the port memorandum'])
  await expect(overdue).toBeFocused()

  await file.add('person', { names: 'Yamada Ichiro' })
  await file.add('letter', { title: 'Programme of the visit', replyDue: soon })
  await file.add('project', { titles: 'Sea–rail line', nextStep: 'Agree on the rates' })
  await expect(file.section('person')).toContainText('Yamada Ichiro')
  await expect(file.section('letter')).toContainText(/\d days? left/)
  await expect(file.section('project')).toContainText('Agree on the rates')

  expect(await seriousFaults(page, 'a filled file')).toEqual([])

  // One of them is taken back.
  await page.keyboard.press('ControlOrMeta+z')
  await expect(file.section('project')).toBeHidden()

  // The jumps take arrow keys and lead to the section.
  await file.jumps.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(file.jumps.getByRole('button').nth(1)).toBeFocused()
  await file.jumps.getByRole('button', { name: new RegExp(`^${atlas.say('vocabulary', 'kindsMany.letter')}`) }).click()
  await expect(file.section('letter')).toBeFocused()

  // Home says what is due, and opens it.
  await atlas.open('home')
  const due = page.getByRole('region', { name: atlas.say('home', 'due.title'), exact: true })
  await due.getByRole('button', { name: /Programme of the visit/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await first.quit()

  const second = await launch({ profile: first.profile })
  const again = new AppWindow(second.window)
  const kept = new PlaceFilePage(again)
  await again.open('places')
  await new PlacesPage(again).open('Kobe')
  await expect(kept.section('plan').getByRole('rowheader')).toHaveText(['Send the new brochure', 'Sign the port memorandum'])
  await expect(kept.section('person')).toContainText('Yamada Ichiro')
  await expect(kept.section('letter')).toContainText('Programme of the visit')
  await expect(kept.section('project')).toBeHidden()
  await kept.section('person').getByRole('button', { name: /^Yamada Ichiro/ }).click()
  await expect(again.title).toHaveText(again.say('app', 'pages.ledger'))
})
