import { geoEqualEarth, geoNaturalEarth1, geoOrthographic, type GeoProjection } from 'd3-geo'
import { geoMiller, geoRobinson } from 'd3-geo-projection'
import type { MapSize, MapView, ProjectionName } from './map-view.ts'

/** Flat maps are drawn a little wider than the stage: about 2 % of empty Atlantic is cropped, and the land gains. */
const croppedWidth = 22
/** The middle of a flat map stands a little above the middle of the stage. */
const lift = 2
/** The land from Ellesmere Island to Tierra del Fuego has to be on the stage; Antarctica does not. */
const northernmost = 83.7
const southernmost = -56.5
const margin = 8
const globeMargin = 24

const makers = {
  'equal-earth': geoEqualEarth,
  'natural-earth': geoNaturalEarth1,
  robinson: geoRobinson,
  miller: geoMiller,
  globe: geoOrthographic,
} satisfies Record<ProjectionName, () => GeoProjection>

/**
 * The d3 projection from degrees to pixels of a stage of `size`.
 *
 * Lines are cut `bleed` pixels outside the stage (by default half its longer side; `Infinity` cuts nothing), so that a
 * map at great zoom costs only what is seen; the globe hides its back.
 */
export function projectionFor(view: MapView, size: MapSize, bleed = Math.max(size.width, size.height) / 2): GeoProjection {
  const fit = fitOf(view.projection, size)
  const scale = fit.scale * view.zoom
  const projection = makers[view.projection]()
    .scale(scale)
    .translate([
      size.width / 2 - scale * (view.pan[0] + fit.middle[0]),
      size.height / 2 - scale * (view.pan[1] + fit.middle[1]),
    ])
    .rotate(view.projection === 'globe' ? [-view.center[0], -view.center[1]] : [-view.center[0], 0])
    .precision(view.projection === 'globe' ? 0.7 : 0.5)
  if (bleed === Infinity) return projection
  return projection.clipExtent([
    [-bleed, -bleed],
    [size.width + bleed, size.height + bleed],
  ])
}

export interface Fit {
  /** Pixels for one unit of the unscaled projection at zoom 1. */
  readonly scale: number
  /** The point of the unscaled projection that stands in the middle of the stage when nothing is moved. */
  readonly middle: readonly [number, number]
}

/** How large a stage of `size` shows the whole map. */
export function fitOf(name: ProjectionName, size: MapSize): Fit {
  const { width, height } = size
  if (name === 'globe') return { scale: Math.max(20, Math.min(width, height) / 2 - globeMargin), middle: [0, 0] }
  const extent = extents[name]
  const byWidth = (width + croppedWidth) / (2 * extent.east)
  const byHeight = (height - 2 * margin) / (extent.bottom - extent.top)
  const scale = Math.max(1, Math.min(byWidth, byHeight))
  const lowestTop = margin + lift - height / 2
  // Pixels below the middle of the stage: lower than the ideal only when the top of the land would be cut.
  const shift = Math.max(-lift, lowestTop - extent.top * scale)
  return { scale, middle: [0, -shift / scale] }
}

/** Extent of the unscaled projection, y downwards. */
export interface Extent {
  readonly east: number
  readonly top: number
  readonly bottom: number
}

/** How far east the unscaled flat map reaches at the height `y`, north being negative. */
export function eastAt(name: ProjectionName, y: number): number {
  const unit = makers[name]().scale(1).translate([0, 0]).precision(0)
  const lat = unit.invert?.([0, y])?.[1] ?? 0
  return Math.abs(unit([180, Math.min(90, Math.max(-90, lat))])?.[0] ?? 0)
}

const extentOf = (name: ProjectionName): Extent => {
  const unit = makers[name]().scale(1).translate([0, 0]).precision(0)
  const [east] = unit([180, 0]) ?? [Math.PI, 0]
  const [, top] = unit([0, northernmost]) ?? [0, -Math.PI / 2]
  const [, bottom] = unit([0, southernmost]) ?? [0, Math.PI / 2]
  return { east: Math.abs(east), top, bottom }
}

export const extents = {
  'equal-earth': extentOf('equal-earth'),
  'natural-earth': extentOf('natural-earth'),
  robinson: extentOf('robinson'),
  miller: extentOf('miller'),
  globe: extentOf('globe'),
} satisfies Record<ProjectionName, Extent>
