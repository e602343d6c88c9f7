import { useEffect, useMemo, useState } from 'react'
import { builtInTopology, isBuiltInWorldview } from '#bundles/built-in-land.ts'
import { useSettings } from '#data/settings.ts'
import { landOfTopology } from '#domain/map/land-of-topology.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import { routeLegs } from '#domain/visit/route-legs.ts'
import { routeScene } from '#domain/visit/route-scene.ts'
import { routeStops } from '#domain/visit/route-stops.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import styles from './route-map.module.css'

interface RouteMapProps {
  readonly timed: readonly TimedItem[]
  readonly surroundings: VisitSurroundings
}

const frame = { width: 216, height: 150, margin: 34 }

/** The route of a visit in small: where it leads, in which order; schematic. */
export function RouteMap({ timed, surroundings }: RouteMapProps) {
  const words = useWords('visits')
  const land = useCoarseLand()
  const legs = useMemo(() => routeLegs(timed, surroundings), [timed, surroundings])
  const stops = useMemo(() => routeStops(timed, surroundings, words.language), [timed, surroundings, words.language])
  const scene = useMemo(() => routeScene(legs, stops, land, frame), [legs, stops, land])
  if (!scene) return null
  const homeId = surroundings.home.id
  return (
    <figure className={styles.map} dir="ltr">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={words('route.label', { count: legs.length })}>
        <path className={styles.land} d={scene.land.join('')} />
        <path className={styles.land} d={scene.islands} />
        <path className={styles.dashes} d={scene.dashes} />
        {scene.legs.map(({ itemId, line }) => (
          <path key={itemId} className={styles.leg} d={line} pathLength={1} />
        ))}
        {scene.stops.map(({ id, name, x, y }) => (
          <g key={id} transform={`translate(${x} ${y})`}>
            {id === homeId ? <rect className={styles.home} x={-4} y={-4} width={8} height={8} /> : <circle className={styles.place} r={4} />}
            <text className={styles.name} y={-8} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={styles.note}>{words('route.note')}</figcaption>
    </figure>
  )
}

function useCoarseLand(): LandGeometry | undefined {
  const { worldview } = useSettings()
  const [land, setLand] = useState<LandGeometry>()
  useEffect(() => {
    let isCurrent = true
    builtInTopology(isBuiltInWorldview(worldview) ? worldview : 'cn', '110m').then(
      (topology) => isCurrent && setLand(landOfTopology(topology)),
      // Without land the route can still be read.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [worldview])
  return land
}
