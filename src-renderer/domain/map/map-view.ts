/** How the earth is laid out on the stage. */
export const projectionNames = ['equal-earth', 'natural-earth', 'robinson', 'miller', 'globe'] as const
export type ProjectionName = (typeof projectionNames)[number]

/** Degrees: longitude, latitude. */
export type LonLat = readonly [lon: number, lat: number]
/** Pixels from the upper left corner of the stage. */
export type Point = readonly [x: number, y: number]

export interface MapSize {
  readonly width: number
  readonly height: number
}

/** Where the reader stands; independent of the size of the stage, so a resized window shows the same piece of the earth. */
export interface MapView {
  readonly projection: ProjectionName
  /** What the projection is centred on. Flat projections use the longitude only, so that north stays up. */
  readonly center: LonLat
  /** 1 shows the whole map; see `widestZoom` and `closestZoom`. */
  readonly zoom: number
  /** How far the stage is moved off the centre, in units of the unscaled projection; always [0, 0] on the globe, which turns instead. */
  readonly pan: Point
}

export const widestZoom = 1
export const closestZoom = 40

/** Equal Earth around 150°E: Asia in the middle, the Pacific whole, the cut in the Atlantic. */
export const firstView: MapView = { projection: 'equal-earth', center: [150, 0], zoom: 1, pan: [0, 0] }

export const isProjectionName = (text: string): text is ProjectionName =>
  (projectionNames as readonly string[]).includes(text)
