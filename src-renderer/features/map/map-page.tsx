import { useCallback, useEffect, useMemo, useState } from 'react'
import { allBaseMaps } from '#data/base-map-queries.ts'
import { readSettings, useSettings } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { legendCounts, placesForMap, undatedPlaces, yearSeries } from '#domain/map/places-for-map.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ExportMenu } from './export-menu.tsx'
import { LegendPanel } from './legend-panel.tsx'
import { ListTwin } from './list-twin.tsx'
import { endFirstStage } from './first-stage.ts'
import { expectLand } from './load-land.ts'
import { allShown, filterOf, hasHidden, type MapChoices } from './map-choices.ts'
import styles from './map-page.module.css'
import { MapRoom } from './map-room.tsx'
import { mapSession } from './map-session.ts'
import { MapTools } from './map-tools.tsx'
import { TimeBar } from './time-bar.tsx'
import { useTwinCommand } from './use-map-commands.ts'
import { useMapView } from './use-map-view.ts'
import { noPartners, usePartners } from './use-partners.ts'
import { yearsOf, yearsUpTo } from './year-play.ts'

// The code of the page is here before the records are open: its land is read meanwhile.
expectLand(readSettings())

interface MapPageProps {
  /** The partner whose card is open. */
  readonly place?: PlaceId
}

/** Where the city's friends are: legend and filter, the map or its list twin, and the years. */
export function MapPage({ place }: MapPageProps) {
  const words = useWords('map')
  const settings = useSettings()
  const partners = usePartners()
  const thisYear = Number(useToday().slice(0, 4))
  const [choices, setChoices] = useState(mapSession.choices)
  const [isList, setIsList] = useState(mapSession.isList)
  const [isPlaying, setIsPlaying] = useState(false)
  const grounds = useQuery(allBaseMaps, [])
  const own = grounds.kind === 'ready' ? grounds.value : none
  const present = useMapView(settings, partners?.home, partners?.byId ?? noPartners)

  useEffect(() => {
    mapSession.choices = choices
    mapSession.isList = isList
  }, [choices, isList])

  const onYear = useCallback(
    (year: number) => setChoices((before) => ({ ...before, year: year >= thisYear ? undefined : year })),
    [thisYear],
  )
  useTwinCommand(isList, setIsList)
  const places = partners?.places
  const lightOf = partners?.lightOf
  const drawn = useMemo(() => {
    if (!places || !lightOf) return undefined
    const filter = filterOf(choices)
    const everyYear = placesForMap(places, { ...filter, upToYear: undefined }, lightOf)
    return {
      shown: placesForMap(places, filter, lightOf),
      counts: legendCounts(places, filter, lightOf),
      years: yearsOf(yearsUpTo(yearSeries(places), thisYear), yearSeries(everyYear)),
      undated: undatedPlaces(everyYear).length,
    }
  }, [places, lightOf, choices, thisYear])

  // There will be no stage that takes the kept picture over.
  const hasNone = partners?.places.length === 0
  useEffect(() => {
    if (hasNone || isList) endFirstStage()
  }, [hasNone, isList])

  if (!partners || !drawn) return <div className={styles.page} aria-busy />
  if (partners.places.length === 0) {
    const action = (
      <Button variant="primary" onPress={() => go({ page: 'places', adding: true })}>
        {words('empty.add')}
      </Button>
    )
    return <EmptyState drawing="map" sentence={words('empty.none')} action={action} />
  }

  const reset = (): void => setChoices({ ...allShown, year: choices.year } satisfies MapChoices)
  const open = (id: PlaceId): void => go({ page: 'places', place: id })
  const exportMenu = <ExportMenu partners={partners} shown={drawn.shown} year={choices.year} view={present.view} own={own.find(({ id }) => id === settings.worldview)} />
  return (
    <div className={styles.page}>
      <LegendPanel choices={choices} counts={drawn.counts} onChange={setChoices} settings={settings} />
      {isList ? (
        <div className={styles.listRoom}>
          <div className={styles.listTools}>
            <MapTools counts={drawn.counts} isList onList={() => setIsList(false)} exportMenu={exportMenu} />
          </div>
          <ListTwin shown={drawn.shown} partners={partners} onOpen={open} />
        </div>
      ) : (
        <MapRoom partners={partners} shown={drawn.shown} present={present} own={own} exportMenu={exportMenu} counts={drawn.counts} place={place} isGrowing={isPlaying} isAll={!hasHidden(choices) && choices.year === undefined} onReset={reset} onOpen={open} onList={() => setIsList(true)} />
      )}
      <TimeBar years={drawn.years} year={choices.year ?? thisYear} onYear={onYear} undated={drawn.undated} onPlaying={setIsPlaying} />
    </div>
  )
}

const none: readonly OwnBaseMap[] = []
