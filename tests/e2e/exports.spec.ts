import { expect, type Page } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-out-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every export of the map is saved whole and can be read', async ({ launch, sampleProfile }) => {
  const { app, window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  await window.open('map')
  const map = new MapPage(window)
  await expect(map.partner('Kobe')).toHaveCount(1)
  const save = async (format: 'svg' | 'png' | 'pdf' | 'geojson' | 'kml' | 'csv') => {
    const file = join(folder, `map.${format}`)
    await answerSaveDialog(app, file)
    await map.export(format)
    await expect(window.toast(`map.${format}`)).toBeVisible({ timeout: 30_000 })
    return readFileSync(file)
  }

  const svg = await save('svg')
  expect(await rootOf(page, svg.toString('utf8'), 'image/svg+xml')).toEqual({ root: 'svg', error: null })
  // Text as text: names can be found and changed.
  expect(svg.toString('utf8')).toMatch(/<text[^>]*>(?:<[^>]+>)*Kobe/)
  expect(svg.toString('utf8')).not.toMatch(/<script|\son\w+=|javascript:/i)

  const kml = await save('kml')
  expect(await rootOf(page, kml.toString('utf8'), 'application/xml')).toEqual({ root: 'kml', error: null })
  expect(kml.toString('utf8')).toContain('Kobe')

  const geojson: unknown = JSON.parse((await save('geojson')).toString('utf8'))
  expect(geojson).toMatchObject({ type: 'FeatureCollection' })
  const features = (geojson as { features: { geometry: { type: string; coordinates: number[] }; properties: Record<string, unknown> }[] }).features
  expect(features.length).toBeGreaterThan(30)
  expect(features.filter(({ geometry }) => geometry.type === 'Point').every(({ geometry: { coordinates: [lon = NaN, lat = NaN] } }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)).toBe(true)

  const csv = (await save('csv')).toString('utf8')
  expect(csv.split(/\r?\n/).filter((line) => line.includes('Kobe'))).toHaveLength(1)

  const png = await save('png')
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1000)

  const pdf = await save('pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const text = execFileSync('pdftotext', [join(folder, 'map.pdf'), '-']).toString('utf8')
  expect(text).toContain('Kobe')
  expect(text).toContain('Melbourne')
})

test('a cancelled save writes nothing and says nothing', async ({ launch, sampleProfile }) => {
  const { app, window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  await window.open('map')
  await expect(new MapPage(window).partner('Kobe')).toHaveCount(1)
  await answerSaveDialog(app, undefined)
  await new MapPage(window).export('svg')
  await page.waitForTimeout(1000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('a folder that can not be written gives a reason', async ({ launch, sampleProfile }) => {
  const { app, window: page } = await openSample({ launch, sampleProfile })
  const window = new AppWindow(page)
  await window.open('map')
  await expect(new MapPage(window).partner('Kobe')).toHaveCount(1)
  await answerSaveDialog(app, '/proc/no-such-folder/map.svg')
  await new MapPage(window).export('svg')
  await expect(page.getByRole('alertdialog')).toBeVisible()
})

/** Whatever save dialog comes next is answered with `file`, or cancelled. */
function answerSaveDialog(app: ElectronApplication, file: string | undefined): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve(path === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath: path })
  }, file)
}

function rootOf(page: Page, text: string, type: 'image/svg+xml' | 'application/xml'): Promise<{ root: string; error: string | null }> {
  return page.evaluate(
    ([source, kind]) => {
      const parsed = new DOMParser().parseFromString(source, kind)
      return { root: parsed.documentElement.localName, error: parsed.querySelector('parsererror')?.textContent ?? null }
    },
    [text, type] as const,
  )
}
