import type { MapSize } from '#domain/map/map-view.ts'
import type { Drawing } from './drawing.ts'
import { paint } from './map-canvas.ts'
import { drawingFontsLoaded } from './page-fonts.ts'

/** The drawing as PNG, painted by the same hand as the screen. */
export async function mapPng(drawing: Drawing, size: MapSize): Promise<Uint8Array> {
  await drawingFontsLoaded(drawing)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width)
  canvas.height = Math.round(size.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error(`no canvas of ${canvas.width} × ${canvas.height} pixels`)
  paint(context, drawing)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error(`no picture of ${canvas.width} × ${canvas.height} pixels`)
  return new Uint8Array(await blob.arrayBuffer())
}
