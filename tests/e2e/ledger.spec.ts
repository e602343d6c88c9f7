import { expect, type ElectronApplication } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { LedgerPage } from './pages/ledger-page.ts'

test('the ledger lists, groups, changes and prints records of every kind', async ({ launch, sampleProfile }) => {
  const { app, window: page, atlas } = await openSample({ launch, sampleProfile })
  await atlas.open('ledger')
  const ledger = new LedgerPage(atlas)

  // A person, made in the form that comes from the declaration; the record opens beside the list.
  await ledger.show('person')
  const form = await ledger.add()
  await form.getByRole('textbox', { name: /^Name · English/ }).fill('Mori Kenji')
  await form.getByRole('button', { name: atlas.say('parts', 'save'), exact: true }).click()
  await expect(ledger.row('Mori Kenji')).toBeVisible()
  const detail = page.getByRole('complementary', { name: atlas.say('ledger', 'detail') })
  await expect(detail.getByRole('heading', { name: 'Mori Kenji' })).toBeVisible()

  // Organisations by kind; a group is folded by key; the look is kept as a view and Back leads away from it.
  await ledger.show('organisation')
  await ledger.groupBy('kind')
  const schools = ledger.group(atlas.say('vocabulary', 'organisationKinds.university'))
  await expect(schools).toHaveAttribute('aria-expanded', 'true')
  const before = await ledger.grid.getByRole('row').count()
  await schools.click()
  await expect(schools).toHaveAttribute('aria-expanded', 'false')
  expect(await ledger.grid.getByRole('row').count()).toBeLessThan(before)
  await ledger.saveView('By kind')
  await ledger.show('organisation')
  await expect(schools).toBeHidden()
  await ledger.kinds.getByRole('link', { name: 'By kind' }).click()
  await expect(schools).toBeVisible()

  // Three places get a sector in one go, and lose it by one undo.
  await ledger.show('place')
  await ledger.row('Kobe').getByRole('checkbox').click()
  await ledger.row('Incheon').getByRole('checkbox').click()
  await ledger.row('Haiphong').getByRole('checkbox').click()
  await expect(ledger.count).toContainText('3')
  const bulk = page.getByRole('complementary')
  await bulk.getByRole('button', { name: 'Change Sectors for all' }).click()
  await bulk.getByRole('combobox').click()
  await page.keyboard.type('Museums')
  await expect(page.getByRole('option', { name: 'Museums' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await bulk.getByRole('button', { name: 'Change 3 records' }).click()
  await expect(atlas.toast('Changed 3 records')).toBeVisible()
  await expect(bulk.getByRole('list', { name: 'Sectors' }).getByRole('listitem').filter({ hasText: 'Museums' })).not.toHaveAttribute('data-partial')
  await atlas.toast('Changed 3 records').getByRole('button', { name: atlas.say('parts', 'undo') }).click()
  await expect(bulk.getByRole('list', { name: 'Sectors' }).getByRole('listitem').filter({ hasText: 'Museums' })).toHaveCount(0)

  // A cell edited by key: what is wrong is said, Escape leaves it, Enter keeps what is right.
  await ledger.grid.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.type('kob')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.type('1973-13')
  await expect(ledger.grid.getByRole('alert')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(ledger.cell('Kobe', 'Jun 24, 1973')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('1973-07')
  await page.keyboard.press('Enter')
  await expect(ledger.cell('Kobe', 'Jul 1973')).toBeVisible()

  // What is narrowed is printed as an office document.
  await ledger.find('australia')
  await expect(ledger.row('Melbourne')).toBeVisible()
  await expect(ledger.row('Kobe')).toBeHidden()
  const paper = await printed(app)
  expect(paper).toContain('Melbourne')
  expect(paper).toContain('Tier since')
  expect(paper).toContain('australia')
  expect(paper).not.toContain('Kobe')
})

async function printed(app: ElectronApplication): Promise<string> {
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return (await window?.webContents.printToPDF({ pageSize: 'A4' }))?.toString('base64') ?? ''
  })
  const folder = mkdtempSync(join(tmpdir(), 'atlas-print-'))
  try {
    const file = join(folder, 'list.pdf')
    writeFileSync(file, Buffer.from(bytes, 'base64'))
    return execFileSync('pdftotext', [file, '-']).toString('utf8').replace(/\s+/g, ' ')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
