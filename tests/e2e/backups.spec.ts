import { expect } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from './launch.ts'
import { BackupsPage } from './pages/backups-page.ts'
import { AppWindow } from './pages/app-window.ts'
import { PlacesPage } from './pages/places-page.ts'
import { runWords } from './run-words.ts'
import { openSample } from './sample-window.ts'
import { wordsIn } from './words.ts'

const say = wordsIn('en')

test('a backup made on the screen brings a lost note back, and the way back leads to what was there', async ({ launch, sampleProfile }) => {
  const first = await openSample({ launch, sampleProfile })
  const { window, profile } = first
  const atlas = new AppWindow(window)
  const backups = new BackupsPage(atlas)
  const places = new PlacesPage(atlas)
  await atlas.open('places')
  await places.open('Kobe')
  await places.note('The panda house.')
  await backups.make()
  await expect(backups.fact).toContainText(/Back/)

  await atlas.open('places')
  await places.open('Kobe')
  await places.note('Changed since.')
  await backups.compareLatest('asked')
  await expect(backups.row('Places')).toContainText(/Places.*1/)
  await backups.confirm()
  await expect(window.getByText(say('backups', 'restored'))).toBeVisible()
  await atlas.open('places')
  await places.open('Kobe')
  await expect(places.notes).toHaveValue('The panda house.')

  await window.getByRole('button', { name: say('backups', 'goBack') }).click()
  await expect(window.getByText(say('backups', 'restored'))).toBeVisible()
  await atlas.open('places')
  await places.open('Kobe')
  await expect(places.notes).toHaveValue('Changed since.')

  // The same profile from the command line, while it is open here.
  const made = await runWords('backup', '--profile', profile, '--json')
  expect(made).toMatchObject({ status: 0, problem: '' })
  const { file } = JSON.parse(made.output) as { file: string }
  const path = join(profile, 'backups', file)
  expect(await runWords('verify', path, '--profile', profile)).toMatchObject({ status: 0, problem: '' })
  const tested = await runWords('selftest', '--profile', profile, '--json')
  expect(tested).toMatchObject({ status: 0, problem: '' })
  expect(JSON.parse(tested.output)).toMatchObject({ ok: true })
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length - 100))
  const refused = await runWords('restore', path, '--profile', profile)
  expect(refused).toMatchObject({ status: 2, output: '' })
  expect(refused.problem).toMatch(new RegExp(`^${file}: .+$`))
  await first.quit()
  // The changes since the last whole backup were kept on quitting.
  expect(readdirSync(join(profile, 'backups')).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('the first door restores a file into an empty profile', async ({ launch, sampleProfile }) => {
  const made = await runWords('backup', '--profile', sampleProfile(), '--json', '--out', test.info().outputPath('stick'))
  const { file } = JSON.parse(made.output) as { file: string }
  const empty = await launch()
  await empty.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, join(test.info().outputPath('stick'), file))
  const atlas = new AppWindow(empty.window)
  await empty.window.getByRole('button', { name: new RegExp(`^${say('welcome', 'restore.title')}`) }).click()
  const backups = new BackupsPage(atlas)
  await backups.pickFile()
  await backups.confirm()
  await atlas.open('places')
  await expect(new PlacesPage(atlas).list.getByRole('option').first()).toBeVisible()
})
