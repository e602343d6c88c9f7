import { geoPath } from 'd3-geo'
import { builtInTopology, type LandLevel } from '#bundles/built-in-land.ts'
import { landOfTopology } from '#domain/map/land-of-topology.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { MapPlace, OverlayScene } from '#domain/map/map-scene.ts'
import { firstView, type MapSize, type MapView } from '#domain/map/map-view.ts'
import { panBy, zoomAround } from '#domain/map/move-view.ts'
import { overlayScene } from '#domain/map/overlay-scene.ts'
import { projectionFor } from '#domain/map/projection.ts'
import { tiers, type PlaceId } from '#domain/place/place.ts'
import { MapCanvases } from '#features/map/map-canvases.ts'
import { MapHand } from '#features/map/map-hand.ts'
import { screenTheme } from '#features/map/screen-theme.ts'
import { textMeasure } from '#features/map/text-measure.ts'
import { revealedDifference } from './revealed-difference.ts'

const size: MapSize = { width: 1062, height: 656 }
const home = { name: 'Tianjin', country: 'CN', lon: 117.2, lat: 39.1 }
const lettering = { family: 'sans-serif', isRightToLeft: false, unit: 1 }
const theme = screenTheme(document.documentElement)

export interface FrameTimes {
  readonly plain: number
  readonly settled: number
  readonly gesture: number
}

declare global {
  interface Window {
    mapFrames: {
      /** Milliseconds of one frame of each kind, taken in turn; the median of each. */
      readonly measure: (count: number, arcs: number) => Promise<FrameTimes>
      /** Milliseconds from the last movement of the hand to the sharp picture; the median. */
      readonly sharp: (level: LandLevel, how: 'drag' | 'wheel' | 'turn') => Promise<number>
      /** Part of what a gesture reveals that differs from a fresh picture. */
      readonly blank: (gesture: 'drag' | 'zoom-out') => Promise<number>
    }
  }
}

window.mapFrames = { measure, sharp, blank }

async function measure(count: number, arcs: number): Promise<FrameTimes> {
  const land = await landOf('50m')
  const places = placesOf(count)
  const canvases = await painted(land)
  const scene = sceneOf(places, firstView, arcs)
  canvases.setScene(scene, firstView, lettering)
  canvases.paintScene()
  const plain = plainPainter(land, places, arcs, scene)
  const times: Record<keyof FrameTimes, number[]> = { plain: [], settled: [], gesture: [] }
  for (let round = 0; round < 9; round++) {
    const near = (step: number): MapView => zoomAround(firstView, size, [500, 200], 1.05 + 0.01 * round + 0.05 * step)
    showOnly('plain')
    times.plain.push(await frames(4, (step) => plain(near(step))))
    showOnly('stage')
    times.settled.push(
      await frames(4, (step) => {
        void canvases.rest(near(step))
        canvases.paintScene()
      }),
    )
    times.gesture.push(await frames(8, (step) => canvases.follow(panBy(near(3), size, step, 0))))
  }
  return { plain: median(times.plain), settled: median(times.settled), gesture: median(times.gesture) }
}

async function sharp(level: LandLevel, how: 'drag' | 'wheel' | 'turn'): Promise<number> {
  const land = await landOf(level)
  const start: MapView = how === 'turn' ? { projection: 'globe', center: [110, 25], zoom: 1, pan: [0, 0] } : zoomAround(firstView, size, [500, 200], 2)
  const coarse = level === '50m' && how === 'turn' ? await landOf('110m') : land
  const canvases = await painted(land, start, coarse)
  const stage = element('stage')
  const times: number[] = []
  for (let round = 0; round < 7; round++) {
    let view = start
    const isSharp = new Promise<void>((resolve) => {
      const hand = new MapHand(stage, {
        view: () => view,
        size: () => size,
        onMove: (moved) => {
          view = moved
          canvases.follow(moved)
        },
        onRest: (rested) => {
          view = rested
          void canvases.rest(rested).then(async () => {
            await nextFrame()
            hand.letGo()
            resolve()
          })
        },
      })
    })
    const stopped = await (how === 'wheel' ? wheel(stage) : drag(stage))
    await isSharp
    times.push(performance.now() - stopped)
    await canvases.rest(start)
    await nextFrame()
  }
  return median(times)
}

async function blank(gesture: 'drag' | 'zoom-out'): Promise<number> {
  const land = await landOf('50m')
  const start = zoomAround(firstView, size, [531, 250], 2)
  const moved = gesture === 'drag' ? panBy(start, size, 0.15 * size.width, 0) : zoomAround(start, size, [size.width / 2, size.height / 2], 1 / 1.3)
  const canvases = await painted(land, start)
  return revealedDifference(canvases, element('ground'), size, start, moved)
}

async function drag(stage: HTMLElement): Promise<number> {
  const at = (type: string, x: number): void => {
    stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true, button: 0, clientX: x, clientY: 300 }))
  }
  // A pointer made by script cannot be captured.
  stage.setPointerCapture = () => undefined
  at('pointerdown', 400)
  for (let step = 1; step <= 8; step++) {
    at('pointermove', 400 + step * 10)
    await nextFrame()
  }
  const stopped = performance.now()
  at('pointerup', 480)
  return stopped
}

async function wheel(stage: HTMLElement): Promise<number> {
  let stopped = 0
  for (let step = 0; step < 5; step++) {
    stopped = performance.now()
    stage.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -100, clientX: 500, clientY: 200 }))
    await nextFrame()
  }
  return stopped
}

async function painted(fine: LandGeometry, view = firstView, coarse = fine): Promise<MapCanvases> {
  const canvases = new MapCanvases(canvas('ground'), canvas('overlay'))
  canvases.resize(size, 1)
  canvases.setLand({ coarse, fine })
  canvases.setGroundStyle({ theme, shades: new Map([['CN', 'home']]), showLakes: false })
  await canvases.rest(view)
  return canvases
}

async function landOf(level: LandLevel): Promise<LandGeometry> {
  return landOfTopology(await builtInTopology('cn', level))
}

/** Milliseconds a frame takes, from its drawing until the next one may be drawn, averaged over some. */
async function frames(times: number, draw: (step: number) => void): Promise<number> {
  await nextFrame()
  await nextFrame()
  const began = performance.now()
  for (let step = 0; step < times; step++) {
    draw(step)
    await nextFrame()
  }
  // The frame after the last one begins only when the last one has been handed over.
  await nextFrame()
  return (performance.now() - began) / times
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}

function sceneOf(places: readonly MapPlace[], view: MapView, arcs: number): OverlayScene {
  const isCloud = places.length > 1000
  const scene = overlayScene({
    view,
    size,
    home,
    places,
    arcs: 'stylised',
    showLabels: !isCloud,
    showShading: true,
    keepOut: [],
    labelStyle: { family: 'sans-serif', fontSize: 12 },
    measure: textMeasure(),
  })
  return { ...scene, arcs: scene.arcs.slice(0, arcs) }
}

/** The same places in every run, spread over the inhabited earth. */
function placesOf(count: number): readonly MapPlace[] {
  let seed = 7
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}` as PlaceId,
    name: `Place ${index}`,
    tier: tiers[index % 3] ?? 'sister',
    country: 'JP',
    lon: random() * 360 - 180,
    lat: random() * 120 - 50,
  }))
}

/** What a page without any of our measures would do: project and draw everything again with d3-geo. */
function plainPainter(land: LandGeometry, places: readonly MapPlace[], arcs: number, { labels }: OverlayScene): (view: MapView) => void {
  const plain = canvas('plain')
  plain.width = size.width
  plain.height = size.height
  const pen = plain.getContext('2d')
  if (!pen) throw new Error('no canvas')
  return (view) => {
    const path = geoPath(projectionFor(view, size), pen).pointRadius(4.5)
    const draw = (shape: Parameters<typeof path>[0]): void => {
      pen.beginPath()
      path(shape)
    }
    pen.fillStyle = theme.sea
    pen.fillRect(0, 0, size.width, size.height)
    pen.fillStyle = theme.land
    for (const { geometry } of land.countries) {
      draw(geometry)
      pen.fill()
    }
    pen.strokeStyle = theme.border
    pen.lineWidth = 0.7
    draw(land.borders)
    pen.stroke()
    pen.globalAlpha = 0.4
    pen.strokeStyle = pen.fillStyle = theme.tiers.sister
    for (const { lon, lat } of places.slice(0, arcs)) {
      draw({ type: 'LineString', coordinates: [[home.lon, home.lat], [lon, lat]] })
      pen.stroke()
    }
    pen.globalAlpha = 1
    for (const { lon, lat } of places) {
      draw({ type: 'Point', coordinates: [lon, lat] })
      pen.fill()
    }
    pen.fillStyle = theme.ink
    pen.strokeStyle = theme.halo
    pen.lineWidth = 3
    for (const { text, x, y, font } of labels) {
      pen.font = font
      pen.strokeText(text, x, y)
      pen.fillText(text, x, y)
    }
  }
}

/** Each way has the window to itself, as it would in a program. */
function showOnly(id: 'plain' | 'stage'): void {
  for (const other of ['plain', 'stage']) element(other).hidden = other !== id
}

function canvas(id: string): HTMLCanvasElement {
  const found = element(id)
  if (!(found instanceof HTMLCanvasElement)) throw new Error(`${id} is no canvas`)
  return found
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`there is no ${id} on this page`)
  return found
}
