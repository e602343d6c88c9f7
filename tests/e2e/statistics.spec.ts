import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { StatisticsPage } from './pages/statistics-page.ts'
import { runWords } from './run-words.ts'
import { openSample } from './sample-window.ts'

let folder = ''
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-statistics-'))))
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

test('the figures equal the lists behind them, and leave the app whole', async ({ launch, sampleProfile }) => {
  test.setTimeout(120_000)
  const { app, window: page, profile } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  const statistics = new StatisticsPage(window)
  await window.open('statistics')
  await expect(statistics.chart).toHaveAccessibleName(/1973.*Sister city 21/)

  // A figure of the head, by mouse: as many places as it says, under a condition that can be taken away.
  const places = page.getByRole('link', { name: /current partners/ })
  const count = Number.parseInt((await places.innerText()).trim(), 10)
  expect(count).toBeGreaterThan(20)
  await places.click()
  await expect(page.getByRole('listbox', { name: window.say('places', 'list.label') })).toBeVisible()
  expect(await shownOf(page)).toBe(count)
  await expect(page.getByRole('list', { name: window.say('parts', 'conditions') })).toContainText('Confirmed only')
  await page.goBack()

  // A cell of the heat table, by keyboard.
  const cell = statistics.panel('fields').getByRole('row', { name: /Education/ }).getByRole('link').nth(3)
  const exchanges = Number(await cell.innerText())
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(window.title).toHaveText(window.say('app', 'pages.exchanges'))
  expect(await shownOf(page)).toBe(exchanges)
  await expect(page.getByRole('list', { name: window.say('parts', 'conditions') })).toContainText('Education')
  await page.getByRole('button', { name: /Education/ }).click()
  expect(await shownOf(page)).toBeGreaterThan(exchanges)
  await page.goBack()

  // The table twin says what the chart says; the filter stands in the address.
  await statistics.show('table')
  await expect(statistics.panel('tiers').getByRole('row').last()).toContainText('2026')
  await statistics.show('both')
  await statistics.filter('continent', 'Asia')
  expect(page.url()).toContain('continent=asia')
  await expect(places).not.toContainText(String(count))
  await page.getByRole('button', { name: /Remove Asia/ }).click()
  await expect(places).toContainText(String(count))

  const save = async (part: Parameters<StatisticsPage['export']>[0], format: Parameters<StatisticsPage['export']>[1]) => {
    const file = join(folder, `${part}.${format}`)
    await answerSaveDialog(app, file)
    await statistics.export(part, format)
    await expect(window.toast(`${part}.${format}`)).toBeVisible({ timeout: 30_000 })
    return readFileSync(file)
  }
  const svg = (await save('tiers', 'svg')).toString('utf8')
  expect(await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'), svg)).toBeNull()
  expect(svg).toMatch(/<text[^>]*>Sister city 21/)
  const png = await save('fields', 'png')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect((await save('continents', 'csv')).toString('utf8')).toMatch(/Asia,\d+,\d+,\d+,\d+/)
  const book = unzipSync(await save('all', 'xlsx'))
  expect(Object.keys(book).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(7)
  expect(strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('Kobe')

  // The command gives the same tables while the window is open.
  const out = join(folder, 'year.xlsx')
  const { status, output, problem } = await runWords('stats', '--out', out, '--year', '2024', '--profile', profile, '--lang', 'en', '--json')
  expect({ status, problem }).toEqual({ status: 0, problem: '' })
  expect(JSON.parse(output)).toMatchObject({ year: 2024, tables: expect.arrayContaining([expect.objectContaining({ id: 'exchanges' })]) })
  expect(strFromU8(unzipSync(readFileSync(out))['xl/workbook.xml'] ?? new Uint8Array())).toContain('The year 2024')
  expect((await runWords('stats', '--out', out, '--year', '20', '--profile', profile)).status).toBe(2)
})

/** The number of rows a list says it shows: "12 of 42". */
async function shownOf(page: Page): Promise<number> {
  const said = page.getByRole('main').getByRole('status').filter({ hasText: /\d+ of \d+/ })
  await expect(said).toBeVisible()
  return Number.parseInt(await said.innerText(), 10)
}

function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, file)
}
