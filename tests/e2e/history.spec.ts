import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { PlacesPage } from './pages/places-page.ts'
import { UpkeepPage } from './pages/upkeep-page.ts'

test('what is done is undone, told, brought back and at last gone for good', async ({ launch, sampleProfile }) => {
  const { window: page, atlas } = await openSample({ launch, sampleProfile })
  const places = new PlacesPage(atlas)
  const parts = (key: string, values?: Readonly<Record<string, string | number>>) => atlas.say('parts', key, values)
  await atlas.open('places')
  await places.open('Kobe')

  // Undo and redo by key; the first own change asks for a name, once.
  await places.note('First note')
  await expect(atlas.toast(parts('author.ask'))).toBeVisible()
  await atlas.toast(parts('author.ask')).getByRole('button', { name: parts('author.enter') }).click()
  await page.getByRole('textbox', { name: parts('author.name') }).fill('Li Wei')
  await page.keyboard.press('Enter')
  await places.note('Second note')
  await places.heading('Kobe').click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(places.notes).toHaveValue('First note')
  await expect(atlas.toast(parts('undoneWhat', { what: parts('steps.changed', { name: 'Kobe' }) }))).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(places.notes).toHaveValue('Second note')

  // The history tells who, from what and to what, and gives the former value back.
  await places.heading('Kobe').click()
  await page.keyboard.press('ControlOrMeta+h')
  const past = page.getByRole('dialog', { name: parts('history.title', { name: 'Kobe' }) })
  await expect(past.getByRole('listitem')).toHaveCount(5)
  await expect(past.getByRole('listitem').nth(2)).toContainText('Li Wei')
  await expect(past.getByRole('listitem').last()).toContainText(parts('history.means.sample'))
  await past
    .getByRole('listitem')
    .nth(2)
    .getByRole('button', { name: parts('history.restoreValue', { field: atlas.say('vocabulary', 'fields.notes') }) })
    .click()
  await expect(past.getByRole('listitem')).toHaveCount(6)
  await page.keyboard.press('Escape')
  await expect(places.notes).toHaveValue('First note')

  // A toast that offers a way back leaves when the key was quicker.
  await atlas.command(atlas.say('places', 'commands.remove'))
  const removed = atlas.toast(atlas.say('places', 'said.removed', { name: 'Kobe' }))
  await expect(removed).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(removed).toBeHidden()

  // The trash gives back, and forgets.
  await places.open('Kobe')
  await atlas.command(atlas.say('places', 'commands.remove'))
  await expect(removed).toBeVisible()
  await expect(places.heading('Kobe')).toBeHidden()
  const upkeep = new UpkeepPage(atlas)
  await upkeep.open('trash')
  await upkeep.bringBack('Kobe')
  await expect(upkeep.row('Kobe')).toHaveCount(0)
  await atlas.open('places')
  await places.open('Kobe')
  await atlas.command(atlas.say('places', 'commands.remove'))
  await expect(removed.last()).toBeVisible()
  await expect(places.heading('Kobe')).toBeHidden()
  await upkeep.open('trash')
  await upkeep.empty()
  await expect(page.getByRole('main')).toContainText(atlas.say('upkeep', 'trash.empty', { days: 30 }))

  // An import is undone as a whole from its list.
  await upkeep.open('imports')
  await page.getByRole('main').getByRole('button', { name: parts('undo') }).click()
  await expect(page.getByRole('main')).toContainText(atlas.say('upkeep', 'imports.isUndone'))
})
