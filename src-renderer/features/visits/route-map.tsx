import { geoMercator, geoPath } from 'd3-geo'
import { useEffect, useMemo, useState } from 'react'
import { builtInTopology, isBuiltInWorldview } from '#bundles/built-in-land.ts'
import { useSettings } from '#data/settings.ts'
import { landOfTopology } from '#domain/map/land-of-topology.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import { textIn } from '#domain/place/language-map.ts'
import { placeName } from '#domain/place/place.ts'
import { routeLegs } from '#domain/visit/route-legs.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import styles from './route-map.module.css'

interface RouteMapProps {
  readonly timed: readonly TimedItem[]
  readonly surroundings: VisitSurroundings
}

const width = 216
const height = 150
const margin = 34

/** The route of a visit in small: where it leads, in which order; schematic. */
export function RouteMap({ timed, surroundings }: RouteMapProps) {
  const words = useWords('visits')
  const land = useCoarseLand()
  const legs = useMemo(() => routeLegs(timed, surroundings), [timed, surroundings])
  const drawn = useMemo(() => {
    if (legs.length === 0) return undefined
    const ends = legs.flatMap(({ from, to }) => [from, to])
    const points = { type: 'MultiPoint' as const, coordinates: ends.map(({ lon, lat }) => [lon, lat]) }
    // Turned so that a route over the Pacific is one stretch, too.
    const turned = ends.some(({ lon }) => Math.abs(lon - (ends[0]?.lon ?? 0)) > 180) ? 180 : -(ends[0]?.lon ?? 0)
    const projection = geoMercator().rotate([turned, 0]).fitExtent([[margin, margin], [width - margin, height - margin]], points)
    if (projection.scale() > largestScale) projection.scale(largestScale)
    projection.clipExtent([[-2, -2], [width + 2, height + 2]])
    const path = geoPath(projection)
    return {
      land: land ? land.countries.map(({ geometry }) => path(geometry) ?? '').join('') : '',
      legs: legs.map(({ itemId, from, to }) => ({
        id: itemId,
        line: path({ type: 'LineString', coordinates: [[from.lon, from.lat], [to.lon, to.lat]] }) ?? '',
        to: projection([to.lon, to.lat]) ?? [0, 0],
      })),
      at: (lon: number, lat: number) => projection([lon, lat]),
    }
  }, [legs, land])
  if (!drawn) return null

  const { home, places } = surroundings
  const visited = new Set(timed.flatMap(({ item }) => (item.date !== undefined && item.placeId !== undefined ? [item.placeId as string] : [])))
  const labels = [
    { id: 'home', name: textIn(home.names, words.language)?.text ?? '', at: drawn.at(home.lon, home.lat), isHome: true },
    ...[...visited].flatMap((id) => {
      const place = places.get(id)
      return place ? [{ id, name: placeName(place, words.language), at: drawn.at(place.lon, place.lat), isHome: false }] : []
    }),
  ]
  return (
    <figure className={styles.map} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words('route.label', { count: legs.length })}>
        <path className={styles.land} d={drawn.land} />
        {drawn.legs.map(({ id, line }) => (
          <path key={id} className={styles.leg} d={line} pathLength={1} />
        ))}
        {labels.map(
          ({ id, name, at, isHome }) =>
            at && (
              <g key={id} transform={`translate(${at[0]} ${at[1]})`}>
                {isHome ? <rect className={styles.home} x={-4} y={-4} width={8} height={8} /> : <circle className={styles.place} r={4} />}
                <text className={styles.name} y={-8} textAnchor="middle">
                  {name}
                </text>
              </g>
            ),
        )}
      </svg>
      <figcaption className={styles.note}>{words('route.note')}</figcaption>
    </figure>
  )
}

/** Pixels a radian; beyond this a route within one city would show nothing around it. */
const largestScale = 900

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
