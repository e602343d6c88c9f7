import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { isBuiltInWorldview } from '#bundles/built-in-land.ts'
import { useSettings } from '#data/settings.ts'
import type { MapSymbol, OverlayScene } from '#domain/map/map-scene.ts'
import type { MapSize } from '#domain/map/map-view.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import { viewOn, wholeView, zoomAround } from '#domain/map/move-view.ts'
import type { LegendCounts } from '#domain/map/places-for-map.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { placeName, type Place, type PlaceId } from '#domain/place/place.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { unsettled } from '#navigation/settled.ts'
import { pageFamilies } from '#ui/page-families.ts'
import { useRem } from '#ui/use-rem.ts'
import { CreditLine } from './credit-line.tsx'
import type { FirstPicture } from './first-picture.ts'
import { GroundMenu } from './ground-menu.tsx'
import type { Land } from './map-canvases.ts'
import { useLandGrid, type MapContent } from './map-content.ts'
import { mapSession } from './map-session.ts'
import { MapStage, type StageControl } from './map-stage.tsx'
import toolStyles from './map-tools.module.css'
import { MapTools } from './map-tools.tsx'
import { PlaceCard, type CardControl } from './place-card.tsx'
import { ProjectionMenu } from './projection-menu.tsx'
import { useScreenTheme } from './screen-theme.ts'
import { StageNotice } from './stage-notice.tsx'
import { creditLines } from './credit-lines.ts'
import { useKeptPicture } from './use-kept-picture.ts'
import { useLand } from './use-land.ts'
import { useStageCommands } from './use-map-commands.ts'
import type { PresentView } from './use-map-view.ts'
import { mapHomeOf, mapPlaceOf, type Partners } from './use-partners.ts'
import { zoomStep } from './stage-steps.ts'
import { CrowdChip } from './crowd-chip.tsx'
import { ZoomButtons } from './zoom-buttons.tsx'

interface MapRoomProps {
  readonly partners: Partners
  readonly shown: readonly Place[]
  readonly counts: LegendCounts
  readonly place: PlaceId | undefined
  readonly present: PresentView
  readonly own: readonly OwnBaseMap[]
  readonly exportMenu: ReactNode
  readonly isGrowing: boolean
  /** Nothing is filtered out and no year is chosen. */
  readonly isAll: boolean
  readonly onReset: () => void
  readonly onOpen: (id: PlaceId) => void
  readonly onList: () => void
}

/** The stage with its tools, card and credit line. */
export function MapRoom({ partners, shown, counts, place, present, own, exportMenu, isGrowing, isAll, onReset, onOpen, onList }: MapRoomProps) {
  const words = useWords('map')
  const language = useLanguage()
  const settings = useSettings()
  const theme = useScreenTheme()
  const rem = useRem()
  const land = useLand(settings.worldview)
  const isLand = useLandGrid(land.land?.coarse)
  const { view, setView, center, centeredOn, setCenter } = present
  const [selected, setSelected] = useState(place ?? mapSession.selected)
  const [placed, setPlaced] = useState<{ scene: OverlayScene; size: MapSize }>()
  const [sharpLand, setSharpLand] = useState<Land>()
  const control = useRef<StageControl>(null)
  const cardControl = useRef<CardControl>(null)

  const select = useCallback((id: PlaceId | undefined) => {
    mapSession.selected = id
    setSelected(id)
  }, [])
  const onScene = useCallback((scene: OverlayScene, size: MapSize) => setPlaced({ scene, size }), [])
  const onSymbols = useCallback((symbols: readonly MapSymbol[], stage: MapSize) => cardControl.current?.standClear(symbols, stage), [])
  useEffect(() => {
    if (place !== undefined) select(place)
  }, [place, select])
  const isDrawn = land.kind === 'failed' || (land.kind === 'ready' && placed !== undefined && sharpLand === land.land)
  useEffect(() => (isDrawn ? undefined : unsettled()), [isDrawn])

  const card = selected !== undefined && shown.some(({ id }) => id === selected) ? partners.byId.get(selected) : undefined
  const { home } = partners
  const { arcs, showLabels, showShading } = settings
  const content = useMemo<MapContent>(
    () => ({
      places: shown.map((one) => mapPlaceOf(one, language)),
      home: home && mapHomeOf(home, language),
      selected: card?.id,
      settings: { arcs, showLabels, showShading },
      isLand,
      family: pageFamilies(language),
      fontSize: (12 * rem) / 16,
    }),
    [shown, home, language, card, arcs, showLabels, showShading, isLand, rem],
  )
  const lettering = useMemo(
    () => ({ family: content.family, isRightToLeft: isRightToLeft(language), unit: rem / 16 }),
    [content.family, language, rem],
  )

  const isUntouched = isAll && !isGrowing && card === undefined && centeredOn === undefined && view.zoom === 1 && view.pan.every((axis) => axis === 0)
  const isOpening = isDrawn && isUntouched && center === settings.center && view.projection !== 'globe' && isBuiltInWorldview(settings.worldview)
  const credit = creditLines(words, settings, own.find(({ id }) => id === settings.worldview))
  const picture = (): FirstPicture | undefined => {
    const drawn = control.current?.picture()
    return drawn && { ...drawn, credit }
  }
  useKeptPicture(isOpening, picture, [placed, theme, settings])

  const size = placed?.size
  const zoom = (factor: number): void => {
    if (size) control.current?.show(zoomAround(view, size, [size.width / 2, size.height / 2], factor))
  }
  const whole = (): void => control.current?.show(wholeView(view))
  useStageCommands({ closer: () => zoom(zoomStep), farther: () => zoom(1 / zoomStep), whole })
  const centerOn = (id: PlaceId): void => setCenter('partner', id)
  const partner = partners.byId.get(centeredOn ?? selected ?? ('' as PlaceId))
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr'

  return (
    <MapStage
      land={land.land}
      waitsForLand={land.kind === 'loading' && !land.land}
      content={content}
      theme={theme}
      showLakes={settings.lakes}
      lettering={lettering}
      view={view}
      onView={setView}
      onScene={onScene}
      onSymbols={onSymbols}
      onSharp={setSharpLand}
      onSelect={select}
      onOpen={onOpen}
      onHome={() => setCenter('home')}
      isGrowing={isGrowing}
      control={control}
    >
      <div className={toolStyles.top} dir={direction}>
        <MapTools counts={counts} isList={false} onList={onList} exportMenu={exportMenu}>
          <ProjectionMenu
            view={view}
            settings={settings}
            center={center}
            homeName={content.home?.name}
            partnerName={partner && placeName(partner, language)}
            onCenter={(choice) => setCenter(choice, partner?.id)}
          />
          <GroundMenu worldview={settings.worldview} own={own} />
        </MapTools>
      </div>
      <CreditLine lines={credit} />
      <ZoomButtons onCloser={() => zoom(zoomStep)} onFarther={() => zoom(1 / zoomStep)} onWhole={whole} />
      {placed && !card && (
        <CrowdChip
          scene={placed.scene}
          places={partners.byId}
          onZoom={(points) => control.current?.show(viewOn(view, placed.size, points))}
        />
      )}
      <StageNotice shown={shown.length} hasHome={home !== undefined} land={land} onReset={onReset} onList={onList} />
      {card && (
        <PlaceCard
          place={card}
          contact={partners.contacts.get(card.id)}
          activities={partners.activities.filter(({ placeIds }) => placeIds.includes(card.id))}
          visits={partners.visits.filter(({ placeIds, isTemplate }) => !isTemplate && placeIds.includes(card.id))}
          control={cardControl}
          onClose={() => select(undefined)}
          onCenter={() => centerOn(card.id)}
        />
      )}
    </MapStage>
  )
}
