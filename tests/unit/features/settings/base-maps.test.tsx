// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { baseMapFrom } from '#bundles/base-map-from.ts'
import { BaseMapRefused } from '#bundles/base-map-problem.ts'
import { allBaseMaps, baseMapTopology } from '#data/base-map-queries.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { BaseMapsSection } from '#features/settings/base-maps-section.tsx'
import { host } from '#host/host.ts'
import { changeLanguage } from '#i18n/language.ts'
import { lockAlone } from '../../../fixtures/one-window.ts'
import { freshBed } from '../../../fixtures/records-bed.ts'

// Tests have no workers: the same reading, in the same thread.
vi.mock('#bundles/read-base-map.ts', () => ({
  readBaseMap: (bytes: Uint8Array) => Promise.resolve().then(() => baseMapFrom(bytes, 'CN')),
}))

// Typing goes key by key, which takes its time on a busy machine.

beforeEach(async () => {
  lockAlone()
  await freshBed().start()
  await changeLanguage('en')
  await writeSetting('worldview', 'cn')
})
afterEach(cleanup)

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [100, 30],
      [100, 50],
      [120, 50],
      [120, 30],
      [100, 30],
    ],
  ],
}
const map = (geometry: object): string =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { iso_a2: 'CN' }, geometry }] })

function picks(text: string, size = text.length): void {
  vi.spyOn(host(), 'pickFile').mockResolvedValue({ token: 't', name: 'tianjin.geojson', size })
  vi.spyOn(host(), 'readPicked').mockResolvedValue(new TextEncoder().encode(text))
}

it('takes a base map with its source and approval number, uses it, and lets it go again', async () => {
  picks(map(square))
  render(<BaseMapsSection />)
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: /Import a base map/ }))
  await person.click(await screen.findByRole('button', { name: 'Add' }))
  expect(screen.getByText('A map needs its source.')).toBeTruthy()
  expect(await allBaseMaps()).toEqual([])
  await person.type(screen.getByRole('textbox', { name: 'Source' }), 'Bureau of Planning, 2024')
  await person.type(screen.getByRole('textbox', { name: /Approval number/ }), 'GS(2024)0650')
  await person.click(screen.getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('Approval number: GS(2024)0650')).toBeTruthy()
  const [kept] = await allBaseMaps()
  expect(kept).toMatchObject({
    name: 'tianjin',
    source: 'Bureau of Planning, 2024',
    approvalNumber: 'GS(2024)0650',
    worldview: 'cn',
  })
  expect(await baseMapTopology(kept?.id ?? '')).toMatchObject({ type: 'Topology' })
  await waitFor(() => expect(readSettings().worldview).toBe(kept?.id))

  await person.click(screen.getByRole('button', { name: 'Remove tianjin' }))
  await waitFor(() => expect(readSettings().worldview).toBe('cn'))
  expect(await allBaseMaps()).toEqual([])
})

it.each([
  ['{"type":', /not valid JSON/],
  ['{"hello":1}', /neither GeoJSON nor TopoJSON/],
  [
    map({
      type: 'Polygon',
      coordinates: [
        [
          [500, 0],
          [1, 1],
          [2, 0],
          [500, 0],
        ],
      ],
    }),
    /Shape 1 has a point off the globe: 500/,
  ],
  ['<svg><script>alert(1)</script></svg>', /neither GeoJSON, TopoJSON nor a ZIP/],
])('refuses %s with the reason, and changes nothing', async (text, reason) => {
  picks(text)
  render(<BaseMapsSection />)
  await userEvent.setup().click(screen.getByRole('button', { name: /Import a base map/ }))
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /tianjin.geojson was not added, and nothing was changed/,
  )
  expect(screen.getByRole('alert').textContent).toMatch(reason)
  expect(await allBaseMaps()).toEqual([])
  expect(readSettings().worldview).toBe('cn')
})

it('refuses a huge file before it is read', async () => {
  picks('', 65 * 1024 * 1024)
  const read = vi.spyOn(host(), 'readPicked')
  render(<BaseMapsSection />)
  await userEvent.setup().click(screen.getByRole('button', { name: /Import a base map/ }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/65 MB; at most 64 MB/)
  expect(read).not.toHaveBeenCalled()
})

it('does nothing when the dialog is left', async () => {
  vi.spyOn(host(), 'pickFile').mockResolvedValue(null)
  render(<BaseMapsSection />)
  await userEvent.setup().click(screen.getByRole('button', { name: /Import a base map/ }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(BaseMapRefused.name).toBe('BaseMapRefused')
})
