import type { MeasureText } from '#domain/map/map-scene.ts'

/** A measure of text that asks the canvas once for each text and font. */
export function textMeasure(): MeasureText {
  const widths = new Map<string, number>()
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  let font = ''
  return (text, wanted) => {
    const key = `${wanted}\n${text}`
    const kept = widths.get(key)
    if (kept !== undefined || !pen) return kept ?? text.length * 8
    if (font !== wanted) pen.font = font = wanted
    const { width } = pen.measureText(text)
    widths.set(key, width)
    return width
  }
}
