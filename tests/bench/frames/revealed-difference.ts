import type { MapSize, MapView } from '#domain/map/map-view.ts'
import { bleedOf, shiftBetween } from '#features/map/canvas-layer.ts'
import type { MapCanvases } from '#features/map/map-canvases.ts'

/** Pixels between two samples, and the difference in one colour from which a sample counts as another. */
const pace = 4
const differs = 28

/**
 * Part of the stage (0 to 1) on which the shifted picture shows something else than a picture painted for that view:
 * an edge the canvas does not reach counts in full, a border line that falls between two pixels now and then.
 */
export async function revealedDifference(canvases: MapCanvases, ground: HTMLElement, size: MapSize, painted: MapView, shown: MapView): Promise<number> {
  if (!(ground instanceof HTMLCanvasElement)) throw new Error('the ground is no canvas')
  const shift = shiftBetween(painted, shown, size)
  if (!shift) throw new Error('these views are not parted by a shift')
  const [bleedX, bleedY] = bleedOf(size)
  canvases.follow(shown)
  const transform = ground.style.transform
  const before = pixelsOf(ground)
  await canvases.rest(shown)
  const after = pixelsOf(ground)
  // A gesture that was answered by painting anew would make this measure meaningless.
  if (transform === 'none' || transform === '') return 1
  let others = 0
  let samples = 0
  for (let y = 0; y < size.height; y += pace) {
    for (let x = 0; x < size.width; x += pace) {
      const wanted = colourAt(after, x + bleedX, y + bleedY)
      const seen = colourAt(before, (x - shift.x) / shift.k + bleedX, (y - shift.y) / shift.k + bleedY)
      samples++
      if (!seen || !wanted || wanted.some((value, index) => Math.abs(value - (seen[index] ?? 0)) > differs)) others++
    }
  }
  return others / samples
}

function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function colourAt({ data, width, height }: ImageData, x: number, y: number): readonly number[] | undefined {
  const [column, row] = [Math.round(x), Math.round(y)]
  if (column < 0 || row < 0 || column >= width || row >= height) return undefined
  const at = (row * width + column) * 4
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
}
