import type { OverlayScene } from '#domain/map/map-scene.ts'
import { sceneOf, type MapContent, type ScenePlacing } from './map-content.ts'

/** One for each language, and one more for a card that opens and closes. */
const mostKept = 12
/** With more places than this, to tell whether they are the same would take long, too. */
const mostPlaces = 150

interface KeptScene extends Pick<ScenePlacing, 'measure'>, Pick<MapContent, 'isLand'> {
  readonly scene: OverlayScene
}

/**
 * `sceneOf` that keeps the last scenes with names: whoever goes back to a language, or closes a card, finds every name
 * where it was, at once.
 */
export function keptScenes(): typeof sceneOf {
  const kept = new Map<string, KeptScene>()
  return (content, placing) => {
    const { before, measure, ...asked } = placing
    if (!measure || content.places.length > mostPlaces) return sceneOf(content, placing)
    // What is asked of the land is a function and does not enter the text.
    const key = JSON.stringify([content, asked])
    const known = kept.get(key)
    kept.delete(key)
    const isSame = known?.measure === measure && known.isLand === content.isLand
    const scene = isSame ? known.scene : sceneOf(content, { ...asked, before, measure })
    // The oldest stands first.
    kept.set(key, { scene, measure, isLand: content.isLand })
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
    return scene
  }
}
