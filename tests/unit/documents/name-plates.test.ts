import { namePlatesDocx } from '#documents/name-plates-docx.ts'
import { namePlatesHtml, plateSize, type NamePlate } from '#documents/name-plates.ts'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'

const plates: readonly NamePlate[] = [
  [{ text: '副市长', language: 'zh-Hans' }, { text: 'Vice mayor <&>', language: 'en' }],
  [{ text: 'رئيس البلدية', language: 'ar' }],
]

it('is a sheet for each person with the name on both faces', () => {
  const html = namePlatesHtml(plates, { fontFaces: '', text: 'x', title: 'y' }, 'plates')
  expect(html.match(/class="sheet"/g)).toHaveLength(2)
  expect(html.match(/>副市长</g)).toHaveLength(2)
  expect(html).toContain('Vice mayor &lt;&amp;&gt;')
  expect(html).toContain('lang="ar" dir="rtl"')
  expect(html).not.toMatch(/<script/)
})
it('is a Word document with both faces on an A4 sheet across, and typefaces on every run', async () => {
  const bytes = await namePlatesDocx(plates, 'plates')
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  expect(xml.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/g)).toHaveLength(2)
  expect(xml.match(/<w:gridCol /g)).toHaveLength(2)
  expect(xml.match(/>副市长</g)).toHaveLength(2)
  const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? []
  expect(runs).toHaveLength(6)
  expect(runs.filter((run) => !/w:eastAsia="[^"]+"/.test(run))).toEqual([])
  expect(xml).toContain('<w:bidi/>')
})
it.each([
  ['市长', 0, 84],
  ['Deputy chairman of the regional executive committee', 0, 26],
  ['市长', 1, 40],
] as const)('plateSize of %s', (text, at, expected) => {
  expect(Math.abs(plateSize({ text, language: 'en' }, at) - expected)).toBeLessThanOrEqual(3)
})
