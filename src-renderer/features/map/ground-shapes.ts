import type { GeoProjection } from 'd3-geo'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import { projectionFor } from '#domain/map/projection.ts'
import type { LonLat, MapSize, MapView, ProjectionName } from '#domain/map/map-view.ts'
import { capOf, isBehind } from './spherical-cap.ts'
import { projectedShape, type ProjectedShape } from './projected-shape.ts'

export const lineLayers = ['borders', 'disputed', 'islands', 'dashes', 'lakes'] as const
export type LineLayer = (typeof lineLayers)[number]

/** The ground projected once around one centre; any zoom and pan of it is a mere scaling and moving. */
export interface GroundShapes {
  readonly countries: readonly { readonly code: string; readonly shape: ProjectedShape }[]
  readonly lines: Readonly<Partial<Record<LineLayer, ProjectedShape>>>
  readonly projection: ProjectionName
  readonly center: LonLat
  /** Scale and translation of the projection the shapes were made with. */
  readonly scale: number
  readonly translate: readonly [number, number]
}

/** All shapes are projected for this stage at zoom 1 and scaled from there. */
const referenceSize: MapSize = { width: 1200, height: 740 }
/** Pixels of the reference stage; a curve stays smooth up to about eightfold zoom. A globe is made anew at every turn. */
const precision = { flat: 0.12, globe: 0.4 }
/** Milliseconds of work between two breaths of the window. */
const slice = 8

export function referenceProjection(projection: ProjectionName, center: LonLat): GeoProjection {
  const view: MapView = { projection, center, zoom: 1, pan: [0, 0] }
  return projectionFor(view, referenceSize, Infinity).precision(projection === 'globe' ? precision.globe : precision.flat)
}

/** The last shapes of each land: asked for again when the map comes back, or made ahead of the page that draws them. */
const latest = new WeakMap<LandGeometry, GroundShapes>()

/** The projected ground, made in one go. */
export function groundShapes(land: LandGeometry, projection: ProjectionName, center: LonLat): GroundShapes {
  const kept = latest.get(land)
  if (kept?.projection === projection && kept.center[0] === center[0] && kept.center[1] === center[1]) return kept
  const steps = projectGround(land, projection, center)
  for (;;) {
    const step = steps.next()
    if (!step.done) continue
    latest.set(land, step.value)
    return step.value
  }
}

/** The projected ground, made in slices so that the window stays awake; undefined when `signal` gave up on it. */
export async function groundShapesInSlices(
  land: LandGeometry,
  projection: ProjectionName,
  center: LonLat,
  signal: AbortSignal,
): Promise<GroundShapes | undefined> {
  const steps = projectGround(land, projection, center)
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < slice) continue
    await scheduler.yield()
    if (signal.aborted) return undefined
    began = performance.now()
  }
}

function* projectGround(land: LandGeometry, name: ProjectionName, center: LonLat): Generator<undefined, GroundShapes> {
  const projection = referenceProjection(name, center)
  const countries: { code: string; shape: ProjectedShape }[] = []
  const lines: Partial<Record<LineLayer, ProjectedShape>> = {}
  for (const country of land.countries) {
    if (name === 'globe' && isBehind(capOf(country.geometry), center)) continue
    const shape = projectedShape(projection, country.geometry)
    if (shape) countries.push({ code: country.code, shape })
    yield
  }
  for (const layer of lineLayers) {
    const geometry = land[layer]
    const shape = geometry && projectedShape(projection, geometry)
    if (shape) lines[layer] = shape
    yield
  }
  return { countries, lines, projection: name, center, scale: projection.scale(), translate: projection.translate() }
}
