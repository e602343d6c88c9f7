import { beforeEach, expect, it, vi } from 'vitest'
import { drawingFontsLoaded, fontsLoaded, pageFontFaces } from '#documents/page-fonts.ts'

class FontFaceRule {
  readonly cssText: string
  constructor(cssText: string) {
    this.cssText = cssText
  }
}
const load = vi.fn<(font: string, text: string) => Promise<unknown[]>>(() => Promise.resolve([]))

beforeEach(() => {
  load.mockClear()
  vi.stubGlobal('CSSFontFaceRule', FontFaceRule)
  vi.stubGlobal('document', {
    fonts: { load },
    baseURI: 'app://atlas/index.html',
    styleSheets: [{ href: 'app://atlas/assets/page.css', cssRules: [new FontFaceRule('@font-face { src: url("noto.woff2") }'), { cssText: 'body {}' }] }],
  })
})

it('gathers the font faces with whole addresses', () => {
  expect(pageFontFaces()).toBe('@font-face { src: url("app://atlas/assets/noto.woff2") }')
})

it('asks for each letter once, and does not stop at a font that is missing', async () => {
  load.mockRejectedValueOnce(new Error('no such font'))
  await fontsLoaded([{ font: '400 12px x', text: 'abab' }])
  expect(load).toHaveBeenCalledWith('400 12px x', 'ab')
})

it('asks for the letters of a drawing font by font, groups included', async () => {
  const mark = { kind: 'text', text: '神户', x: 0, y: 0, anchor: 'left', fill: '#000', size: 12, weight: 400, family: 'x', isRightToLeft: false } as const
  await drawingFontsLoaded([mark, { kind: 'group', name: 'g', x: 0, y: 0, marks: [{ ...mark, text: '天津', weight: 700 }] }])
  expect(load.mock.calls.map(([font, text]) => `${font} ${text}`)).toEqual(['400 12px x 神户', '700 12px x 天津'])
})
