import { builtInTopology, isBuiltInWorldview } from '#bundles/built-in-land.ts'
import type { Picture } from '#documents/outline.ts'
import { routeDrawing } from '#documents/route-drawing.ts'
import { landOfTopology } from '#domain/map/land-of-topology.ts'
import { isRightToLeft, type Language } from '#domain/place/language.ts'
import { routeLegs } from '#domain/visit/route-legs.ts'
import { routeScene } from '#domain/visit/route-scene.ts'
import { routeStops } from '#domain/visit/route-stops.ts'
import type { PaperSources } from './paper-sources.ts'
import { paperPen } from './paper-pen.ts'

const frame = { width: 900, height: 480, margin: 90 }

/** The route as a picture for the trip book; undefined where no leg leads anywhere. */
export async function paperRoute(sources: PaperSources, language: Language, family: string): Promise<Picture | undefined> {
  const { timed, surroundings, worldview, file } = sources
  const { words } = paperPen([language])
  const view = isBuiltInWorldview(worldview) ? worldview : 'cn'
  const stops = routeStops(timed, surroundings, language, file.visit.placeIds)
  const legs = routeLegs(timed, surroundings)
  const scene = routeScene(legs, stops, landOfTopology(await builtInTopology(view, '50m')), frame)
  if (!scene) return undefined
  const credit = [words.in('map', 'credit.schematic'), `${words.in('map', 'credit.unapproved', { view: words.in('map', `ground.${view}`) })}${words.in('map', 'credit.between')}${words.in('map', 'credit.source', { source: 'Natural Earth' })}`]
  const drawing = routeDrawing(scene, { ...frame, family, isRightToLeft: isRightToLeft(language), homeId: surroundings.home.id, credit })
  return { kind: 'picture', drawing, width: frame.width, height: frame.height, says: words('routeSays', { stops: stops.map(({ name }) => name).join(' · ') }) }
}
