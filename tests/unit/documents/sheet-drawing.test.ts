import { describe, expect, it } from 'vitest'
import type { Drawing, TextMark } from '#documents/drawing.ts'
import { mapDrawing } from '#documents/map-document.ts'
import { measure, picture, rowWords, saidMap, sheetOf } from './said-map.ts'

const textsIn = (drawing: Drawing): readonly TextMark[] =>
  drawing.flatMap((mark) => (mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textsIn(mark.marks) : []))
const group = (drawing: Drawing, name: string): Drawing => drawing.flatMap((mark) => (mark.kind === 'group' && mark.name === name ? mark.marks : []))
const words = (drawing: Drawing): readonly string[] => textsIn(drawing).map(({ text }) => text)

describe('a sheet', () => {
  const drawing = mapDrawing(saidMap(), picture(), measure)

  it('says what it is, names the places and says where the map comes from', () => {
    expect(words(group(drawing, 'heading'))).toEqual(['Tianjin: partners in the world', '3 places · 3 countries'])
    expect([...words(group(drawing, 'map'))].sort()).toEqual(['Tianjin', 'kobe', 'rome', 'toronto'])
    expect(words(group(drawing, 'credit'))[0]).toContain('示意图')
  })

  it('explains only what is on the map, with counts', () => {
    expect(words(group(drawing, 'legend'))).toEqual(['Tianjin', 'tiers:sister', '1', 'tiers:intent', '1', 'tiers:ended', '1', 'Partners per country', '1', '2', '3', '≥ 4'])
  })

  it('leaves the shades unexplained when there are none', () => {
    expect(words(group(mapDrawing(saidMap(), picture({ showShading: false }), measure), 'legend'))).not.toContain('Partners per country')
  })

  it('stays inside the sheet, also when the legend needs two rows', () => {
    const sheet = sheetOf('400x320')
    const narrow = mapDrawing(saidMap(), picture({ sheet }), measure)
    const rows = new Set(textsIn(group(narrow, 'legend')).map(({ y }) => Math.round(y)))
    expect(rows.size).toBeGreaterThan(1)
    for (const { y } of textsIn(group(narrow, 'legend'))) expect(y).toBeLessThan(sheet.height)
  })
})

it('reads from the right in Arabic, with the credit line at the lower left all the same', () => {
  const drawing = mapDrawing(saidMap({ rowWords: { ...rowWords, language: 'ar' } }), picture(), measure)
  const [title] = textsIn(group(drawing, 'heading'))
  expect(title).toMatchObject({ anchor: 'right', isRightToLeft: true })
  expect(title?.x).toBeGreaterThan(1000)
  for (const { x } of textsIn(group(drawing, 'credit'))) expect(x).toBeLessThan(700)
})
