import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { MapPage } from './pages/map-page.ts'
import { PlacesPage } from './pages/places-page.ts'
import { SettingsPage } from './pages/settings-page.ts'
import { WelcomePage } from './pages/welcome-page.ts'
import { openSample } from './sample-window.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-in-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a base map that is broken, hostile or huge is refused with the reason, and nothing changes', async ({ launch, sampleProfile }) => {
  const { app, window: page, atlas } = await openSample({ launch, sampleProfile })
  const settings = new SettingsPage(atlas)
  await settings.open('base-maps')
  const refused = async (name: string, text: string, reason: RegExp) => {
    writeFileSync(join(folder, name), text)
    await bring(app, page, atlas, join(folder, name))
    const problem = page.getByRole('alert').filter({ hasText: name })
    await expect(problem).toContainText(reason)
    await expect(page.getByText(atlas.say('settings', 'baseMaps.none'))).toBeVisible()
  }

  await refused('half.geojson', '{"type":"FeatureCollection","features":[', /not valid JSON/)
  await refused('drawing.json', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /not valid JSON|neither GeoJSON/)
  await refused('other.json', '{"places":[]}', /neither GeoJSON nor TopoJSON/)
  await refused('off-the-globe.geojson', square([200, 95]), /off the globe/)
  await refused('deep.geojson', '['.repeat(100_000), /deep|not valid JSON/)
  await refused('not-a.zip', 'PK but not really', /ZIP|neither/)

  const huge = join(folder, 'huge.geojson')
  writeFileSync(huge, '')
  truncateSync(huge, 400 * 1024 * 1024)
  await bring(app, page, atlas, huge)
  await expect(page.getByRole('alert').filter({ hasText: 'huge.geojson' })).toContainText('MB')
})

test('an own base map with script in its texts is kept as text, shown with its number, and can be taken back', async ({ launch, sampleProfile }) => {
  const { app, window: page, atlas } = await openSample({ launch, sampleProfile })
  await new SettingsPage(atlas).open('base-maps')
  const file = join(folder, 'reviewed.geojson')
  writeFileSync(file, square([100, 20], '<img src=x onerror="document.title=1">'))
  await bring(app, page, atlas, file)

  const dialog = page.getByRole('dialog', { name: atlas.say('settings', 'baseMaps.dialog.title') })
  const add = dialog.getByRole('button', { name: atlas.say('settings', 'baseMaps.dialog.add'), exact: true })
  await add.click()
  await expect(dialog).toContainText(atlas.say('settings', 'baseMaps.dialog.sourceMissing'))
  await dialog.getByRole('textbox', { name: atlas.say('settings', 'baseMaps.dialog.source'), exact: true }).fill('Bureau <b>of</b> maps, 2024')
  await dialog.getByRole('textbox', { name: atlas.say('settings', 'baseMaps.dialog.approval') }).fill('GS(2024)0650')
  await add.click()
  await expect(dialog).toBeHidden()

  await atlas.open('map')
  await expect(page.getByText('GS(2024)0650')).toBeVisible()
  await expect(page.getByText('Bureau <b>of</b> maps, 2024')).toBeVisible()
  await expect(new MapPage(atlas).partner('Kobe')).toHaveCount(1)

  await new SettingsPage(atlas).open('base-maps')
  await page.getByRole('button', { name: atlas.say('settings', 'baseMaps.remove', { name: 'reviewed' }) }).click()
  await expect(page.getByText(atlas.say('settings', 'baseMaps.none'))).toBeVisible()
  await atlas.open('map')
  await expect(page.getByText('GS(2024)0650')).toBeHidden()
})

test('a name of 10,000 characters and coordinates off the globe are said where they are typed', async ({ launch }) => {
  const { window: page } = await launch()
  const atlas = new AppWindow(page)
  const welcome = new WelcomePage(atlas)
  await welcome.door('own').click()
  await page.getByRole('link', { name: atlas.say('parts', 'city.byHand') }).click()
  const field = (key: string) => page.getByRole('textbox', { name: atlas.say('parts', key) })

  await page.getByRole('textbox', { name: atlas.say('parts', 'city.inLanguage', { language: 'English' }) }).fill('x'.repeat(10_000))
  await expect(page.getByText(/10,?000/)).toBeVisible()
  await field('city.lat').fill('91')
  await field('city.lon').fill('-180.5')
  await expect(page.getByText(/-?90/).first()).toBeVisible()
  await expect(page.getByText(/-?180/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: atlas.say('welcome', 'own.begin'), exact: true })).toBeDisabled()
})

test('what is typed into a record is never read as code', async ({ launch, sampleProfile }) => {
  const { window: page, atlas } = await openSample({ launch, sampleProfile })
  await atlas.open('places')
  const places = new PlacesPage(atlas)
  await places.open('Kobe')
  await places.note('<script>document.title="broken"</script><img src=x onerror="document.title=\'broken\'">')
  await atlas.open('home')
  expect(await page.title()).not.toContain('broken')
})

/** Brings a file as a base map; the open dialog answers with it. */
async function bring(app: ElectronApplication, page: Page, atlas: AppWindow, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await page.getByRole('button', { name: atlas.say('settings', 'baseMaps.import'), exact: true }).click()
}

function square([lon, lat]: readonly [number, number], name = 'Somewhere'): string {
  const ring = [
    [lon, lat],
    [lon + 5, lat],
    [lon + 5, lat + 4],
    [lon, lat + 4],
    [lon, lat],
  ]
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name, ISO_A2: 'CN' }, geometry: { type: 'Polygon', coordinates: [ring] } }] })
}
