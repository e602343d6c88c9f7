import { expect, type ElectronApplication } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { importFileFrom } from '#bundles/import-file-from.ts'
import { test } from './launch.ts'
import { ExportPage } from './pages/export-page.ts'
import { ImportPage } from './pages/import-page.ts'
import { LedgerPage } from './pages/ledger-page.ts'
import { openSample } from './sample-window.ts'
import { seriousFaults } from './serious-faults.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-out-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a list as it stands and all records go out as files that can be read and come in again; private texts stay', async ({ launch, sampleProfile }) => {
  test.setTimeout(120_000)
  const { app, window: page, atlas } = await openSample({ launch, sampleProfile })
  const saved = async (name: string, write: () => Promise<void>): Promise<Uint8Array> => {
    await answerSaveDialog(app, join(folder, name))
    await write()
    await expect(atlas.toast(name)).toBeVisible({ timeout: 30_000 })
    return readFileSync(join(folder, name))
  }

  // A passport, which only this machine may know.
  await atlas.open('ledger')
  const ledger = new LedgerPage(atlas)
  await ledger.show('member')
  await ledger.grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).click()
  await page.getByRole('complementary', { name: atlas.say('ledger', 'detail') }).getByRole('button', { name: atlas.say('ledger', 'edit'), exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: atlas.say('vocabulary', 'fields.passport'), exact: true }).fill('E98765432')
  await form.getByRole('button', { name: atlas.say('parts', 'save'), exact: true }).click()
  await expect(form).toBeHidden()

  // The list is what stands on the screen: narrowed, in its order, in words, and no cell is a formula.
  await ledger.show('place')
  await ledger.find('japan')
  await expect(ledger.row('Kobe')).toBeVisible()
  await expect(ledger.row('Melbourne')).toBeHidden()
  const rows = (await ledger.grid.getByRole('row').count()) - 1
  const csv = await saved('list.csv', () => ledger.export('csv'))
  const [table] = importFileFrom(csv, 'list.csv').tables
  expect(table?.hasKeys).toBe(true)
  expect(table?.headers.slice(0, 2)).toEqual(['id', 'names'])
  expect(table?.rows).toHaveLength(rows)
  const text = Buffer.from(csv).toString('utf8')
  expect(text.split('\r\n')[0]).toMatch(/^\ufeffID,Name/)
  expect(text).toMatch(/Kobe,.*Japan/)
  const workbook = await saved('list.xlsx', () => ledger.export('xlsx'))
  const [sheet] = importFileFrom(workbook, 'list.xlsx').tables
  expect(sheet?.rows.map(({ cells }) => cells[1])).toEqual(table?.rows.map(({ cells }) => cells[1]))

  // Everything, in each of the three kinds of file.
  const exporter = new ExportPage(atlas)
  await exporter.open()
  const places = Number(await exporter.count('place').textContent())
  expect(places).toBeGreaterThan(30)
  expect(await seriousFaults(page, 'export')).toEqual([])
  const json = await saved('all.json', () => exporter.write('json'))
  const all = JSON.parse(Buffer.from(json).toString('utf8')) as { places: { names: { en: string } }[]; members: Record<string, unknown>[] }
  expect(all.places).toHaveLength(places)
  expect(all.places.map(({ names }) => names.en)).toContain('Kobe')
  expect(all.members.length).toBeGreaterThan(0)
  const zip = unzipSync(await saved('all.zip', () => exporter.write('zip')))
  expect(Object.keys(zip)).toEqual(expect.arrayContaining(['records.json', 'places.csv', 'members.csv']))
  const sheets = importFileFrom(await saved('all.xlsx', () => exporter.write('xlsx')), 'all.xlsx').tables
  expect(sheets.find(({ name }) => name === atlas.say('vocabulary', 'kindsMany.place'))?.rows).toHaveLength(places)
  const inside = [json, ...Object.values(zip), ...Object.values(unzipSync(readFileSync(join(folder, 'all.xlsx'))))].map((bytes) => strFromU8(bytes))
  for (const one of inside) expect(one).not.toMatch(/5432|"passport"/)

  // What went out comes in again as what it was: nothing is new and nothing changes.
  const importer = new ImportPage(atlas, app)
  await importer.open()
  for (const name of ['all.json', 'list.xlsx']) {
    await importer.choose(join(folder, name))
    await importer.goOnFrom('file')
    await importer.goOnFrom('kind')
    await importer.goOnFrom('columns')
    await importer.showOnly('same')
    await importer.goOnFrom('rows')
    await expect(importer.text.getByText(atlas.say('import', 'nothingToWrite'))).toBeVisible()
    await importer.startAnew()
  }
})

/** Whatever save dialog comes next is answered with `file`. */
function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, file)
}
