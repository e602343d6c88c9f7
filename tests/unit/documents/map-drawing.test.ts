import type { Shade } from '#domain/map/map-scene.ts'
import { describe, expect, it } from 'vitest'
import type { PathMark } from '#documents/drawing.ts'
import { landColor, landDrawing, overlayDrawing, seaDrawing, shapeMarks } from '#documents/map-drawing.ts'
import { darkMapTheme, lightMapTheme } from '#documents/map-theme.ts'

const lettering = { family: 'serif', isRightToLeft: false, unit: 1 }
const land = { countries: [{ code: 'JP', path: 'M0,0' }, { code: 'CN', path: 'M1,1' }, { code: 'FR', path: 'M2,2' }], borders: 'M3,3', disputed: '', islands: '', dashes: 'M4,4', lakes: '' }

it('shades countries, and draws lines over them', () => {
  const marks = landDrawing(land, new Map<string, Shade>([['JP', 4], ['CN', 'home']]), lightMapTheme)
  expect(marks.map((mark) => (mark.kind === 'path' ? mark.fill : ''))).toEqual(['#b3cbb8', '#f2e4cb', '#f6f2e9', undefined, undefined])
  expect(landColor(1, darkMapTheme)).toBe(darkMapTheme.partners[0])
})

it('fills the stage with sea, or a round one on the globe', () => {
  const size = { width: 10, height: 5 }
  expect(seaDrawing({ size }, lightMapTheme)).toHaveLength(1)
  expect(seaDrawing({ size, horizon: { x: 5, y: 2, radius: 2 } }, lightMapTheme)).toHaveLength(2)
})

it.each(['home', 'sister', 'friendly-exchange', 'intent', 'contact', 'ended'] as const)('gives %s a shape with a rim', (kind) => {
  const marks = shapeMarks(kind, 10, 10, 5, '#123456', '#fff')
  expect(marks.some(({ fill, stroke }) => fill === '#123456' || stroke === '#123456')).toBe(true)
  expect(marks.some(({ fill, stroke }) => fill === '#fff' || stroke === '#fff')).toBe(true)
})

describe('arcs', () => {
  const arc = { placeId: 'x' as never, tier: 'sister', path: 'M0,0', isSelected: false, isFaint: false } as const
  const drawn = (more: object) => overlayDrawing({ shades: new Map(), symbols: [], arcs: [{ ...arc, ...more }], labels: [], unlabelled: [], hidden: [] }, lightMapTheme, lettering) as readonly PathMark[]

  it('are thin and pale, dashed for an intent, strong with a rim when selected', () => {
    expect(drawn({})).toEqual([{ kind: 'path', path: 'M0,0', stroke: '#0f5c6e', width: 1.1, opacity: 0.42 }])
    expect(drawn({ tier: 'intent' })[0]?.dash).toEqual([3, 4])
    expect(drawn({ isSelected: true }).map(({ width }) => width)).toEqual([5, 2.4])
    expect(drawn({ isFaint: true })[0]?.opacity).toBeLessThan(0.2)
  })
})
