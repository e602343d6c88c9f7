import type { MapLettering } from '#documents/map-drawing.ts'
import type { MapTheme } from '#documents/map-theme.ts'
import type { Box, OverlayScene, Shade } from '#domain/map/map-scene.ts'
import type { MapView } from '#domain/map/map-view.ts'
import { compactGround, groundFromCompact, type CompactGround } from './compact-shapes.ts'
import type { GroundShapes } from './ground-shapes.ts'

/** The map as it stood when everything on it was drawn: shown at the next start until the records are open. */
export interface FirstPicture {
  readonly shapes: GroundShapes
  readonly scene: OverlayScene
  readonly theme: MapTheme
  readonly showLakes: boolean
  readonly lettering: MapLettering
  readonly view: MapView
  /** The stage in pixels of the window. */
  readonly stage: Box
  /** What a reader without eyes is told of the stage. */
  readonly label: string
  /** What has to stand on every map. */
  readonly credit: readonly string[]
}

/** Under what it was drawn; any difference makes the picture stale. */
export interface FirstPictureKey {
  readonly language: string
  readonly theme: string
  readonly textSize: string
  readonly window: readonly [width: number, height: number]
}

interface KeptPicture extends Omit<FirstPicture, 'shapes' | 'scene'> {
  readonly build: string
  readonly key: FirstPictureKey
  readonly ground: CompactGround
  readonly scene: Omit<OverlayScene, 'shades'>
  readonly shades: readonly (readonly [string, Shade])[]
}

/** The name of a built file changes with what is in it, and another build may draw otherwise. */
const build = import.meta.url

export function presentKey(language: string): FirstPictureKey {
  const { dataset, style } = document.documentElement
  return {
    language,
    theme: `${dataset['theme'] ?? ''} ${dataset['contrast'] ?? ''}`,
    textSize: style.fontSize,
    window: [window.innerWidth, window.innerHeight],
  }
}

/** The picture as text to be kept. */
export function pictureText({ shapes, scene, ...rest }: FirstPicture, key: FirstPictureKey): string {
  const { shades, ...placed } = scene
  const kept: KeptPicture = { ...rest, build, key, ground: compactGround(shapes, 0.75 / window.devicePixelRatio), scene: placed, shades: [...shades] }
  return JSON.stringify(kept, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value))
}

/** The picture in a kept text; undefined when it is damaged, of another build, or drawn under another key. */
export function pictureFromText(text: string, key: FirstPictureKey): FirstPicture | undefined {
  try {
    const { build: of, key: under, ground, scene, shades, ...rest } = JSON.parse(text) as KeptPicture
    if (of !== build || JSON.stringify(under) !== JSON.stringify(key)) return undefined
    const { x, y, width, height } = rest.stage
    if (![x, y, width, height].every((value) => Number.isFinite(value) && value >= 0) || width * height === 0) return undefined
    return { ...rest, shapes: groundFromCompact(ground), scene: { ...scene, shades: new Map(shades) } }
  } catch {
    return undefined
  }
}
