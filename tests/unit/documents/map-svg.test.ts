import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { mapDrawing } from '#documents/map-document.ts'
import { mapPrintHtml } from '#documents/map-print-html.ts'
import { mapSvg, type SvgFrame } from '#documents/map-svg.ts'
import { hostile, kobe, measure, picture, saidMap } from './said-map.ts'

const frame: SvgFrame = { width: 1122.52, height: 793.7, language: 'zh-Hans', title: '<天津>', description: 'a & b' }
const drawing = mapDrawing(saidMap({ places: [kobe, hostile] }), picture(), measure)
const parse = (xml: string) => new new Window().DOMParser().parseFromString(xml, 'image/svg+xml')

it('is well-formed, with names as text and nothing that runs', () => {
  const document = parse(mapSvg(drawing, frame))
  const svg = document.documentElement
  expect(svg.tagName).toBe('svg')
  expect(svg.querySelector('title')?.textContent).toBe('<天津>')
  expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('=HYPERLINK("x")<script>&')
  expect(svg.querySelector('script')).toBeNull()
})

it('carries no style attributes and refers to nothing outside', () => {
  const svg = mapSvg(drawing, frame)
  expect(svg).not.toMatch(/ style=|<style|href=|src=/)
  expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
})

it('has the size of its paper', () => {
  expect(mapSvg(drawing, { ...frame, paper: { width: '297mm', height: '210mm' } })).toContain('width="297mm" height="210mm" viewBox="0 0 1122.52 793.7"')
  expect(mapSvg(drawing, frame)).toContain('width="1122.52" height="793.7"')
})

it('becomes a page of one sheet with the fonts it is given', () => {
  const html = mapPrintHtml(drawing, frame, 'A3', '@font-face { font-family: "Noto Sans"; src: url("app://atlas/a.woff2") }')
  expect(html).toContain('@page { size: A3 landscape; margin: 0 }')
  expect(html).toContain('app://atlas/a.woff2')
  expect(html).toContain('width="420mm"')
  expect(html).not.toContain('<script>')
  expect(mapPrintHtml(drawing, frame, 'A4', '</style><script>x</script>')).not.toContain('</style><script>')
})
