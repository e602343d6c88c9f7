import { addressToHash } from '#navigation/address.ts'
import { panBy, wholeView, zoomAround } from '#domain/map/move-view.ts'
import type { MapView, Point } from '#domain/map/map-view.ts'
import creditStyles from './credit-line.module.css'
import type { FirstPicture } from './first-picture.ts'
import frameStyles from './first-stage.module.css'
import { glide } from './glide.ts'
import { MapCanvases } from './map-canvases.ts'
import { MapHand } from './map-hand.ts'
import stageStyles from './map-stage.module.css'
import { symbolAt } from './next-symbol.ts'
import { stride, symbolReach, zoomStep } from './stage-steps.ts'

/** The kept picture on the screen. */
export interface FirstStage {
  readonly picture: FirstPicture
  /** Gives the hand over as soon as it is at rest: `take` is told where the reader stands and whether they were on the stage. */
  readonly handOver: (take: (view: MapView, hadFocus: boolean) => void) => void
}

let shown: FirstStage | undefined
let remove: (() => void) | undefined

/** The kept picture while it stands there. */
export const firstStage = (): FirstStage | undefined => shown

/** Takes the picture away; the page behind it is what counts. */
export const endFirstStage = (): void => remove?.()

/** Shows the kept picture, which follows the hand like the map itself. Plain, because it stands before anything else is read. */
export function showFirstStage(picture: FirstPicture): void {
  const { scene, stage, label } = picture
  const size = { width: stage.width, height: stage.height }
  const frame = document.createElement('div')
  const element = document.createElement('div')
  const [ground, overlay] = [stageCanvas(stageStyles.ground), stageCanvas(stageStyles.overlay)]
  frame.className = frameStyles.place ?? ''
  element.className = stageStyles.stage ?? ''
  Object.assign(frame.style, { left: `${stage.x}px`, top: `${stage.y}px`, width: `${size.width}px`, height: `${size.height}px` })
  element.setAttribute('role', 'application')
  element.setAttribute('aria-label', label)
  element.dir = 'ltr'
  element.tabIndex = 0
  element.append(ground, overlay, creditOf(picture.credit))
  frame.append(element)
  document.body.append(frame)

  let view = picture.view
  let give: (() => void) | undefined
  let stopGlide = (): void => undefined
  const canvases = new MapCanvases(ground, overlay)
  canvases.resize(size, window.devicePixelRatio)
  canvases.setKeptShapes(picture.shapes)
  canvases.setGroundStyle({ theme: picture.theme, shades: scene.shades, showLakes: picture.showLakes })
  canvases.setScene({ ...scene, labels: [] }, view, picture.lettering)
  void canvases.rest(view)
  canvases.paintScene()
  void facesOf(picture).then(() => {
    if (shown === undefined) return
    canvases.setScene(scene, picture.view, picture.lettering)
    canvases.paintScene()
  })

  const hand = new MapHand(element, {
    view: () => view,
    size: () => size,
    onMove: (moved) => {
      stopGlide()
      view = moved
      canvases.follow(moved)
    },
    onRest: (rested) => {
      view = rested
      void canvases.rest(rested)
      canvases.follow(rested)
      give?.()
    },
  })
  const show = (wanted: MapView): void => {
    stopGlide()
    const end = (rested: MapView): void => {
      view = rested
      canvases.follow(rested)
      void canvases.rest(rested)
    }
    const move = (moved: MapView): void => {
      view = moved
      canvases.follow(moved)
    }
    stopGlide = glide(view, wanted, move, end)
  }
  const zoomed = (factor: number): MapView => zoomAround(view, size, [size.width / 2, size.height / 2], factor)
  const wantedBy = (key: string): MapView | undefined => {
    if (key === '+' || key === '=') return zoomed(zoomStep)
    if (key === '-') return zoomed(1 / zoomStep)
    if (key === '0') return wholeView(view)
    const move = document.activeElement === element ? arrows[key] : undefined
    return move && panBy(view, size, move[0], move[1])
  }
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
    const wanted = wantedBy(event.key)
    if (!wanted) return
    event.preventDefault()
    // The program behind may have begun to listen.
    event.stopImmediatePropagation()
    show(wanted)
  }
  const placeUnder = ({ clientX, clientY }: MouseEvent) => {
    const k = view.zoom / picture.view.zoom
    const [x, y] = [clientX - stage.x, clientY - stage.y]
    // The symbols are where they were painted; once the map was moved they are a picture until the map itself is here.
    return k === 1 && view.pan.every((value, axis) => value === picture.view.pan[axis]) ? symbolAt(scene.symbols, x, y, symbolReach) : undefined
  }
  element.addEventListener('pointermove', (event) => {
    const symbol = hand.isMoving ? undefined : placeUnder(event)
    element.toggleAttribute('data-over', symbol !== undefined)
    element.title = symbol?.name ?? ''
  })
  element.addEventListener('click', (event) => {
    const place = hand.hasDragged ? undefined : placeUnder(event)?.placeId
    if (place === undefined) return
    // The page of the place opens when the records are open.
    location.hash = addressToHash({ page: 'places', place })
    endFirstStage()
  })
  window.addEventListener('keydown', press, { capture: true })

  remove = () => {
    shown = undefined
    remove = undefined
    window.removeEventListener('keydown', press, { capture: true })
    hand.letGo()
    stopGlide()
    canvases.stop()
    frame.remove()
  }
  shown = {
    picture,
    handOver: (take) => {
      give = () => {
        const hadFocus = document.activeElement === element
        take(view, hadFocus)
        endFirstStage()
      }
      if (!hand.isMoving) give()
    },
  }
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
}

function stageCanvas(className: string | undefined): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = className ?? ''
  canvas.ariaHidden = 'true'
  return canvas
}

/** Plain as the line itself, which React draws later. */
function creditOf(lines: readonly string[]): HTMLElement {
  const credit = document.createElement('p')
  credit.className = creditStyles.credit ?? ''
  credit.dir = 'auto'
  credit.append(
    ...lines.map((text, index) => {
      const line = document.createElement(index === 0 ? 'b' : 'span')
      line.textContent = text
      return line
    }),
  )
  return credit
}

/** Resolves when the names of the picture can be drawn in their own faces. */
async function facesOf({ scene, lettering }: FirstPicture): Promise<void> {
  const text = scene.labels.map((label) => label.text).join('')
  await Promise.allSettled([400, 700].map((weight) => document.fonts.load(`${weight} 12px ${lettering.family}`, text)))
}
