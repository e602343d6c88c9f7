// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pictureFromText, pictureText, presentKey, type FirstPicture } from '#features/map/first-picture.ts'
import { lightMapTheme } from '#documents/map-theme.ts'
import type { Shade } from '#domain/map/map-scene.ts'
import { firstView } from '#domain/map/map-view.ts'
import type { PlaceId } from '#domain/place/place.ts'

const picture: FirstPicture = {
  shapes: {
    countries: [{ code: 'JP', shape: { points: Float32Array.of(0, 0, 10, 0, 10, 10), starts: [0], isClosed: true, box: [0, 0, 10, 10] } }],
    lines: {},
    projection: 'equal-earth',
    center: [150, 0],
    scale: 200,
    translate: [600, 370],
  },
  scene: {
    shades: new Map<string, Shade>([['JP', 2], ['CN', 'home']]),
    symbols: [{ placeId: 'kobe' as PlaceId, kind: 'sister', name: 'Kobe', x: 5, y: 6, trueX: 5, trueY: 6, radius: 4.5, isSelected: false, isFaint: false }],
    arcs: [],
    labels: [],
    unlabelled: [],
    hidden: [],
  },
  theme: lightMapTheme,
  showLakes: false,
  lettering: { family: 'sans-serif', isRightToLeft: false, unit: 1 },
  view: firstView,
  stage: { x: 304, y: 52, width: 1062, height: 656 },
  label: 'Map',
  credit: ['Base map: schematic', 'China view'],
}
const key = { language: 'en', theme: 'light ', textSize: '100%', window: [1366, 768] } as const

describe('the picture kept for the next start', () => {
  it('is the same again under what it was drawn under', () => {
    expect(pictureFromText(pictureText(picture, key), key)).toEqual(picture)
  })

  it.each([
    ['another language', { language: 'ja' }],
    ['another theme', { theme: 'dark ' }],
    ['another text size', { textSize: '120%' }],
    ['another window', { window: [1365, 768] as const }],
  ])('is stale under %s', (_, change) => {
    expect(pictureFromText(pictureText(picture, key), { ...key, ...change })).toBeUndefined()
  })

  it('is stale when another build drew it', () => {
    const text = pictureText(picture, key).replace(/"build":"[^"]*"/, '"build":"app://atlas/assets/older.js"')
    expect(pictureFromText(text, key)).toBeUndefined()
  })

  it.each(['', 'null', '{}', '[1]', '{"build":', pictureText(picture, key).slice(0, -40)])('is ignored when damaged: %#', (text) => {
    expect(pictureFromText(text, key)).toBeUndefined()
  })

  it.each([
    ['a stage without a size', (text: string) => text.replace('"width":1062', '"width":0')],
    ['a shape that lacks points', (text: string) => text.replace('"rings":[3]', '"rings":[30]')],
    ['an unknown projection', (text: string) => text.replaceAll('equal-earth', 'mercator')],
  ])('is ignored with %s', (_, change) => {
    expect(pictureFromText(change(pictureText(picture, key)), key)).toBeUndefined()
  })

  it('is drawn under what the page wears', () => {
    document.documentElement.dataset['theme'] = 'dark'
    document.documentElement.style.fontSize = '130%'
    expect(presentKey('de')).toMatchObject({ language: 'de', theme: 'dark ', textSize: '130%', window: [window.innerWidth, window.innerHeight] })
  })
})
