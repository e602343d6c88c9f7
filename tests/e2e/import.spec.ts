import { expect } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync, strToU8 } from 'fflate'
import { test } from './launch.ts'
import { ImportPage } from './pages/import-page.ts'
import { LedgerPage } from './pages/ledger-page.ts'
import { openSample } from './sample-window.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('a table in GBK comes in by steps: columns, likenesses, one row left out, all of it undone', async ({ launch, sampleProfile }) => {
  const { app, window: page, atlas } = await openSample({ launch, sampleProfile })
  const importer = new ImportPage(atlas, app)
  await importer.open()
  await importer.choose(file('伙伴.csv', gbk))

  // The letters are told apart although the file says nothing of them.
  await expect(importer.encoding).toContainText('GB 18030')
  await expect(importer.text.getByRole('cell', { name: '神户', exact: true })).toBeVisible()
  await importer.goOnFrom('file')
  await importer.takeAs('person')
  await importer.takeAs('place')
  await importer.goOnFrom('kind')
  await importer.sendColumn('说明', 'officialName')
  await importer.sendColumn('说明', 'notes')
  await importer.goOnFrom('columns')

  // Kobe is here already, Osaka is new, a place nobody knows is refused with the reason.
  await expect(importer.row('神户')).toContainText(atlas.say('import', 'states.left-out'))
  await expect(importer.row('大阪')).toContainText(atlas.say('import', 'states.new'))
  await importer.showOnly('refused')
  await expect(importer.rows.getByRole('row')).toHaveCount(2)
  await importer.showOnly('all')
  await importer.treatLikes('fill')
  await expect(importer.row('神户')).toContainText(atlas.say('import', 'states.changes'))
  await importer.row('名古屋').getByRole('checkbox').click()
  await expect(importer.row('名古屋')).toContainText(atlas.say('import', 'states.left-out'))

  // A note leads to its row, which says what was not understood.
  await importer.side.getByRole('button', { name: /row 5/ }).first().click()
  await expect(importer.side.getByRole('heading', { name: 'Row 5' })).toBeVisible()
  await expect(importer.side).toContainText(atlas.say('parts', 'problem.missing'))
  await importer.goOnFrom('rows')
  await importer.write(2)
  await expect(importer.count('added')).toHaveText('1')
  await expect(importer.count('changed')).toHaveText('1')

  // It is in the list; taken back as a whole it is gone, and the columns are remembered.
  await page.getByRole('link', { name: /^To the list: / }).click()
  const ledger = new LedgerPage(atlas)
  await ledger.find('Osaka 新港')
  await expect(ledger.row('大阪')).toBeVisible()
  await importer.open()
  await importer.undo()
  await expect(importer.text.getByText(/^The import of .*伙伴\.csv.* was undone/)).toBeVisible()
  await atlas.open('ledger')
  await ledger.find('Osaka 新港')
  await expect(ledger.row('大阪')).toBeHidden()
  await importer.open()
  await importer.text.getByRole('button', { name: atlas.say('import', 'next') }).click()
  await importer.choose(file('伙伴.csv', gbk))
  await importer.goOnFrom('file')
  await expect(importer.text.getByText(atlas.say('import', 'asLastTime'))).toBeVisible()
})

test('a hostile file is refused with file, sheet and row, and nothing changes', async ({ launch, sampleProfile }) => {
  const { app, atlas } = await openSample({ launch, sampleProfile })
  const importer = new ImportPage(atlas, app)
  await importer.open()
  const refused = async (path: string, ...reasons: readonly string[]): Promise<void> => {
    await importer.choose(path)
    for (const reason of [path.slice(folder.length + 1), ...reasons, atlas.say('import', 'unchanged')]) await expect(importer.refusal).toContainText(reason)
  }
  await refused(file('keys.json', '{"persons":[{"names":{"en":"A"}},{"names":{"en":"B"},"__proto__":{"isAdmin":true}}]}'), 'persons', 'row 2', '__proto__')
  await refused(file('bomb.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(8 * 1024 * 1024) })), 'MB')
  await refused(file('wide.xlsx', workbook(`<row r="7"><c r="ZZZ7"><v>1</v></c></row>`)), 'Partners', 'row 7', 'columns')
  await refused(file('quotes.csv', 'name,notes\nKobe,"open\n'), 'quotation mark')
  await refused(file('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])), '2007')
  // A lone surrogate can't be kept: the row says so and stays out. Dropped instead of chosen.
  await importer.drop('half.json', '{"persons":[{"names":{"en":"A"},"notes":"\\ud800"}]}')
  await importer.goOnFrom('file')
  await importer.goOnFrom('kind')
  await importer.goOnFrom('columns')
  await expect(importer.rows).toContainText(atlas.say('import', 'states.refused'))
  await importer.goOnFrom('rows')
  await expect(importer.text.getByText(atlas.say('import', 'nothingToWrite'))).toBeVisible()
})

function workbook(rows: string): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="Partners" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  })
}

// "城市,国家,说明 · 神户,日本,老友 · 大阪,日本,Osaka 新港 · 名古屋,日本,不要 · 无此地,日本,查无" as a spreadsheet program in China saves it.
const gbk = Buffer.from(
  'b3c7cad02cb9fabcd22ccbb5c3f70d0ac9f1bba72cc8d5b1be2cc0cfd3d10d0ab4f3dae62cc8d5b1be2c4f73616b6120d0c2b8db0d0ac3fbb9c5cedd2cc8d5b1be2cb2bbd2aa0d0acedeb4cbb5d82cc8d5b1be2cb2e9cede0d0a',
  'hex',
)
