import { geoPath, type GeoProjection } from 'd3-geo'
import type { Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { LandScene } from './map-scene.ts'
import type { MapSize, MapView } from './map-view.ts'
import { projectionFor } from './projection.ts'

export interface Country {
  /** ISO 3166-1 alpha-2; empty for an area without one. */
  readonly code: string
  readonly geometry: Polygon | MultiPolygon
}

/** A base map in degrees, ready to be projected; outlines wind the way d3 wants them. */
export interface LandGeometry {
  /** Without Antarctica. */
  readonly countries: readonly Country[]
  readonly borders: MultiLineString
  readonly disputed?: Geometry | undefined
  readonly islands?: Geometry | undefined
  readonly dashes?: Geometry | undefined
  readonly lakes?: Geometry | undefined
}

export interface LandOptions {
  readonly showLakes: boolean
  /** Pixels outside the stage that are still drawn; see `projectionFor`. */
  readonly bleed?: number
}

/** The land as SVG path text; remake it only when the base map, the view or the size changes. */
export function landScene(land: LandGeometry, view: MapView, size: MapSize, options: LandOptions): LandScene {
  const projection = projectionFor(view, size, options.bleed)
  const draw = pathTextOf(projection)
  return {
    countries: land.countries.map(({ code, geometry }) => ({ code, path: draw(geometry) })).filter(({ path }) => path !== ''),
    borders: draw(land.borders),
    disputed: draw(land.disputed),
    islands: draw(land.islands),
    dashes: draw(land.dashes),
    lakes: options.showLakes ? draw(land.lakes) : '',
  }
}

/** A function that gives SVG path text, to a tenth of a pixel, for a shape in degrees; '' for what is not seen. */
export function pathTextOf(projection: GeoProjection): (shape: Geometry | undefined) => string {
  const path = geoPath(projection).digits(1).pointRadius(1)
  return (shape) => (shape && path(shape)) ?? ''
}
