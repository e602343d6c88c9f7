import { expect, it } from 'vitest'
import type { TextMark } from '#documents/drawing.ts'
import { svgElements, xmlText } from '#documents/svg-text.ts'

const text: TextMark = { kind: 'text', text: 'Kobe', x: 10, y: 20, anchor: 'left', fill: '#000', size: 12, weight: 400, family: "'Noto Sans'", isRightToLeft: false }

it('escapes markup and drops what XML forbids', () => {
  expect(xmlText(`<a href="x">'&\u0000\u0008\uFFFF`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;')
  expect(xmlText('\ud800')).toBe('\ufffd')
})

it.each([
  ['left', false, 'start'],
  ['right', false, 'end'],
  ['left', true, 'end'],
  ['right', true, 'start'],
  ['middle', true, 'middle'],
] as const)('anchors the %s side of a text (right to left: %s) by %s', (anchor, isRightToLeft, said) => {
  expect(svgElements([{ ...text, anchor, isRightToLeft }])).toContain(`text-anchor="${said}"`)
})

it('veils what is behind a name, and writes the name once', () => {
  const svg = svgElements([{ ...text, halo: { color: '#fff', width: 3, box: { x: 10, y: 10, width: 30, height: 14 } } }])
  expect(svg).toMatch(/^<rect [^>]*fill-opacity/)
  expect(svg.match(/Kobe/g)).toHaveLength(1)
})

it('cuts a group to its clip', () => {
  const svg = svgElements([{ kind: 'group', name: 'map', x: 5, y: 6, clip: { width: 7, height: 8 }, marks: [{ kind: 'path', path: 'M0,0L1,1', stroke: '#123', dash: [1, 2] }] }])
  expect(svg).toContain('transform="translate(5 6)" clip-path="url(#clip-map)"')
  expect(svg).toContain('stroke-dasharray="1 2"')
})
