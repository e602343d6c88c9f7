import { beforeAll, describe, expect, it, vi } from 'vitest'
import { mapDocument, mapDocumentKinds, type MapPress } from '#documents/map-document.ts'
import { measure, picture, saidMap, sheetOf } from './said-map.ts'

const printPdf = vi.fn<MapPress['printPdf']>(() => Promise.resolve(new TextEncoder().encode('%PDF-')))
const press: MapPress = { measure, printPdf }
const noPicture = (): never => {
  throw new Error('a table needs no picture')
}
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

beforeAll(() => {
  vi.stubGlobal('document', { fonts: { load: () => Promise.resolve([]) }, styleSheets: [], baseURI: 'app://atlas/' })
})

describe('a map document', () => {
  it.each(['csv', 'geojson', 'kml'] as const)('needs no base map as %s', async (kind) => {
    expect((await mapDocument(kind, saidMap(), noPicture, press)).length).toBeGreaterThan(200)
  })

  it('is an SVG with the paper’s size', async () => {
    const svg = text(await mapDocument('svg', saidMap(), () => Promise.resolve(picture()), press))
    expect(svg).toContain('width="297mm"')
    expect(svg).toContain('>kobe<')
  })

  it('is printed on the sheet’s paper, on A4 when the sheet is none', async () => {
    expect(text(await mapDocument('pdf', saidMap(), () => Promise.resolve(picture({ sheet: sheetOf('a3') })), press))).toBe('%PDF-')
    expect(printPdf).toHaveBeenLastCalledWith(expect.objectContaining({ pageSize: 'A3', landscape: true }))
    await mapDocument('pdf', saidMap(), () => Promise.resolve(picture({ sheet: sheetOf('800x600') })), press)
    expect(printPdf).toHaveBeenLastCalledWith(expect.objectContaining({ pageSize: 'A4' }))
  })

  it('stands with no places and no home', async () => {
    for (const kind of mapDocumentKinds.filter((one) => one !== 'png')) {
      const bytes = await mapDocument(kind, saidMap({ places: [], home: undefined }), () => Promise.resolve(picture()), press)
      expect(bytes.length).toBeGreaterThan(0)
    }
  })
})
