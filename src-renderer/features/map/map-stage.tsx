import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react'
import type { MapSymbol, OverlayScene } from '#domain/map/map-scene.ts'
import type { MapSize, MapView } from '#domain/map/map-view.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { MapLettering } from '#documents/map-drawing.ts'
import type { MapTheme } from '#documents/map-theme.ts'
import { useWords } from '#i18n/words.ts'
import { bleedOf, shiftBetween } from './canvas-layer.ts'
import type { FirstPicture } from './first-picture.ts'
import { firstStage } from './first-stage.ts'
import { furnitureBoxes } from './furniture.ts'
import { glide } from './glide.ts'
import { keptScenes } from './kept-scenes.ts'
import { leaveMark } from './leave-mark.ts'
import { MapCanvases, type Land } from './map-canvases.ts'
import { sceneOf, type MapContent } from './map-content.ts'
import { MapHand } from './map-hand.ts'
import styles from './map-stage.module.css'
import { symbolAt } from './next-symbol.ts'
import { PartnerButtons } from './partner-buttons.tsx'
import { symbolReach } from './stage-steps.ts'
import { SymbolTip } from './symbol-tip.tsx'
import { useGrowth } from './use-growth.ts'
import { useStageKeys } from './use-stage-keys.ts'
import { useStageSize } from './use-stage-size.ts'
import { useTextMeasure } from './use-text-measure.ts'
import { withWhatStays } from './what-stays.ts'

/** What the frame around the stage may ask of it. */
export interface StageControl {
  /** Glides to `view`. */
  readonly show: (view: MapView) => void
  /** What is shown, once it is drawn as sharp as it gets. */
  readonly picture: () => Omit<FirstPicture, 'credit'> | undefined
}

interface MapStageProps {
  readonly land: Land | undefined
  /** The land is on its way; without any there are still symbols and names. */
  readonly waitsForLand: boolean
  readonly content: MapContent
  readonly theme: MapTheme
  readonly showLakes: boolean
  readonly lettering: MapLettering
  readonly view: MapView
  readonly onView: (view: MapView) => void
  readonly onScene: (scene: OverlayScene, size: MapSize) => void
  /** Before the names are placed, while a card is open: the card may move out of the way of the symbols. */
  readonly onSymbols: (symbols: readonly MapSymbol[], size: MapSize) => void
  /** When this land is painted as sharp as it gets. */
  readonly onSharp: (land: Land | undefined) => void
  readonly onSelect: (id: PlaceId | undefined) => void
  readonly onOpen: (id: PlaceId) => void
  readonly onHome: () => void
  /** Newly joined places grow while the years are played. */
  readonly isGrowing: boolean
  readonly control: Ref<StageControl>
  /** What stands on the stage: counts, tools, card; marked with data-furniture. */
  readonly children: ReactNode
}

/** Milliseconds the pointer stays on a symbol before its card opens. */
const dwell = 260

/** The map itself: two canvases that follow the hand, a button over every partner, and the furniture. */
export function MapStage(props: MapStageProps) {
  const { land, waitsForLand, content, theme, showLakes, lettering, view, onView, onScene, onSymbols, onSharp, onSelect, onOpen, onHome, isGrowing } = props
  const words = useWords('map')
  const stage = useRef<HTMLDivElement>(null)
  const groundCanvas = useRef<HTMLCanvasElement>(null)
  const overlayCanvas = useRef<HTMLCanvasElement>(null)
  const marks = useRef<HTMLDivElement>(null)
  const canvases = useRef<MapCanvases>(undefined)
  const hand = useRef<MapHand>(undefined)
  const placedFor = useRef<MapView>(undefined)
  const shownLettering = useRef(lettering)
  const waiting = useRef(0)
  const isWide = useRef(false)
  const stopGlide = useRef<() => void>(undefined)
  const [first] = useState(firstStage)
  const [keptSceneOf] = useState(keptScenes)
  const [scene, setScene] = useState<OverlayScene>()
  const [hovered, setHovered] = useState<PlaceId>()
  const measured = useStageSize(stage)
  const size = measured?.size
  // Land, lines and symbols are shown first; names take the longest to place and come with the next frame.
  const hasGround = land !== undefined || first !== undefined
  const isShown = useIsShown(hasGround && measured !== undefined)
  const loaded = useTextMeasure(content.family, lettersOf(content))
  // Names keep off the land, so they wait for it: placing them twice would cost more than they are late.
  const measure = waitsForLand || !isShown ? undefined : loaded
  // What event listeners read: they live as long as the stage and must see the present values.
  const now = useRef({ view, size, content, scene, onView, measure, theme, lettering, showLakes })
  useLayoutEffect(() => {
    now.current = { ...now.current, view, size, content, onView, measure, theme, lettering, showLakes }
  })

  const follow = useCallback((moved: MapView) => {
    const { size: present, content: shown, scene: placed } = now.current
    if (!present || !canvases.current) return
    now.current.view = moved
    // What lies beyond the edges is painted when the hand begins to move, once.
    if (placed && !isWide.current && placedFor.current && shiftBetween(placedFor.current, moved, present)) {
      isWide.current = true
      const [across, down] = bleedOf(present)
      const wide = sceneOf(shown, { view: placedFor.current, size: present, keepOut: [], measure: undefined, before: undefined, beyond: Math.max(across, down) })
      canvases.current.setScene({ ...wide, labels: placed.labels }, placedFor.current, shownLettering.current)
      canvases.current.paintWideScene()
    }
    canvases.current.follow(moved)
    const shift = placed && shiftBetween(placedFor.current ?? moved, moved, present)
    if (shift && marks.current) marks.current.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${shift.k})`
    if (shift || !placed) return
    // The earth has turned: symbols are placed anew in every frame, names when it rests.
    const turned = sceneOf(shown, { view: moved, size: present, keepOut: [], measure: undefined, before: undefined })
    canvases.current.setScene(turned, moved, shownLettering.current)
    canvases.current.paintScene()
  }, [])

  const show = useCallback(
    (wanted: MapView) => {
      stopGlide.current?.()
      stopGlide.current = glide(now.current.view, wanted, follow, (end) => {
        now.current.view = end
        now.current.onView(end)
      })
    },
    [follow],
  )
  const picture = useCallback((): ReturnType<StageControl['picture']> => {
    const [element, shapes, placed] = [stage.current, canvases.current?.sharpShapes, now.current.scene]
    if (!element || !shapes || !placed) return undefined
    const { x, y, width, height } = element.getBoundingClientRect()
    const { theme: colours, lettering: letters, showLakes: hasLakes } = now.current
    return { shapes, scene: placed, theme: colours, showLakes: hasLakes, lettering: letters, view: now.current.view, stage: { x, y, width, height }, label: element.ariaLabel ?? '' }
  }, [])
  useImperativeHandle(props.control, () => ({ show, picture }), [show, picture])

  useLayoutEffect(() => {
    const [ground, overlay, element] = [groundCanvas.current, overlayCanvas.current, stage.current]
    if (!ground || !overlay || !element) return undefined
    const layers = new MapCanvases(ground, overlay)
    canvases.current = layers
    if (first) layers.setKeptShapes(first.picture.shapes)
    hand.current = new MapHand(element, {
      view: () => now.current.view,
      size: () => now.current.size ?? { width: 1, height: 1 },
      onMove: (moved) => {
        cancelAnimationFrame(waiting.current)
        stopGlide.current?.()
        setHovered(undefined)
        follow(moved)
      },
      onRest: (rested) => {
        now.current.view = rested
        follow(rested)
        void layers.rest(rested)
        // The sharp ground is shown first; names are placed in the frame after it.
        cancelAnimationFrame(waiting.current)
        waiting.current = requestAnimationFrame(() => setTimeout(() => now.current.onView(now.current.view)))
      },
    })
    return () => {
      layers.stop()
      hand.current?.letGo()
      stopGlide.current?.()
    }
  }, [follow, first])

  // The ground: painted when it changes or the hand comes to rest.
  const shades = scene?.shades ?? first?.picture.scene.shades
  useLayoutEffect(() => {
    if (!measured || !canvases.current) return
    canvases.current.resize(measured.size, measured.pixelRatio)
    canvases.current.setLand(land)
    canvases.current.setGroundStyle({ theme, shades: shades ?? noShades, showLakes })
    void canvases.current.rest(view).then(() => onSharp(land))
  }, [measured, land, theme, shades, showLakes, view, onSharp])

  // What stood there before the records were open gives the hand over where it is.
  const takeOver = useCallback(() => {
    firstStage()?.handOver((held, hadFocus) => {
      if (hadFocus) stage.current?.focus()
      performance.mark('atlas:opened')
      const { view: mine } = now.current
      if (held.zoom === mine.zoom && held.pan.every((value, axis) => value === mine.pan[axis])) return
      now.current.view = held
      follow(held)
      now.current.onView(held)
    })
  }, [follow])

  // The overlay: placed anew around whatever furniture stands there now.
  useLayoutEffect(() => {
    const element = stage.current
    if (!element || !size || !canvases.current) return
    // A new language: the names before stay until the new ones can be measured, so that they change in one go.
    if (!measure && content.settings.showLabels && now.current.scene?.labels.length) return
    if (content.selected !== undefined) {
      const { symbols } = sceneOf(content, { view, size, keepOut: [], measure: undefined, before: undefined })
      onSymbols(symbols, size)
    }
    const keepOut = furnitureBoxes(element)
    const placed = keptSceneOf(content, { view, size, keepOut, measure, before: now.current.scene?.labels })
    const before = now.current.scene ?? first?.picture.scene
    const kept = withWhatStays(placed, before, measure === undefined && content.settings.showLabels)
    now.current.scene = kept
    placedFor.current = view
    isWide.current = false
    shownLettering.current = lettering
    canvases.current.setScene(kept, view, lettering)
    canvases.current.paintScene()
    if (marks.current) marks.current.style.transform = 'none'
    setScene(kept)
    onScene(kept, size)
    if (hasGround) leaveMark('atlas:interactive')
    if (hasGround && measure) leaveMark('atlas:named')
    if (firstStage() !== undefined) takeOver()
  }, [content, view, size, measured, measure, theme, lettering, hasGround, onScene, onSymbols, first, keptSceneOf, takeOver])

  useGrowth(content.places, isGrowing, canvases)
  useStageKeys(stage, { now, show, onHome, onSelect })

  useEffect(() => {
    if (hovered === undefined) return undefined
    const timer = setTimeout(() => onSelect(hovered), dwell)
    return () => clearTimeout(timer)
  }, [hovered, onSelect])

  const symbolUnder = (event: { clientX: number; clientY: number; target: EventTarget }): PlaceId | undefined => {
    const element = stage.current
    if (!element || !scene || (event.target instanceof Element && event.target.closest('[data-furniture]'))) return undefined
    const { left, top } = element.getBoundingClientRect()
    return symbolAt(scene.symbols, event.clientX - left, event.clientY - top, symbolReach)?.placeId
  }
  const tipOf = scene?.symbols.find((symbol) => symbol.placeId !== undefined && symbol.placeId === hovered && !symbol.isSelected)

  return (
    <div
      ref={stage}
      className={styles.stage}
      role="application"
      tabIndex={0}
      aria-label={words('stage.label')}
      dir="ltr"
      data-over={hovered !== undefined || undefined}
      onPointerMove={(event) => {
        if (event.pointerType === 'touch' || hand.current?.isMoving) return
        setHovered(symbolUnder(event))
      }}
      onPointerLeave={() => setHovered(undefined)}
      onClick={(event) => {
        if (hand.current?.hasDragged && event.detail > 0) return
        const pressed = event.detail === 0 ? undefined : symbolUnder(event)
        if (pressed !== undefined) onOpen(pressed)
        else if (event.target === overlayCanvas.current) onSelect(undefined)
      }}
    >
      <canvas ref={groundCanvas} className={styles.ground} aria-hidden />
      <canvas ref={overlayCanvas} className={styles.overlay} aria-hidden />
      <div ref={marks} className={styles.marks}>
        {scene && <PartnerButtons symbols={scene.symbols} onOpen={onOpen} onFocus={onSelect} onLeave={() => stage.current?.focus()} />}
        {tipOf && <SymbolTip symbol={tipOf} />}
      </div>
      {props.children}
    </div>
  )
}

const noShades: OverlayScene['shades'] = new Map()

/** The letters whose faces have to be loaded before the names can be measured. */
function lettersOf({ places, home }: MapContent): string {
  return [...new Set(places.map(({ name }) => name).join('') + (home?.name ?? ''))].sort().join('')
}

/** True from the frame after the one in which `isPainted` became true. */
function useIsShown(isPainted: boolean): boolean {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    if (!isPainted) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setIsShown(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [isPainted])
  return isShown
}
