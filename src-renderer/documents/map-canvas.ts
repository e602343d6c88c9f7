import type { Drawing, Mark, PathMark, TextMark } from './drawing.ts'

export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Draws a list of marks, the first at the bottom. */
export function paint(context: Canvas2D, drawing: Drawing): void {
  for (const mark of drawing) paintMark(context, mark)
}

/** Outlines are parsed once and kept as long as their mark. */
const outlines = new WeakMap<PathMark, Path2D>()

function paintMark(context: Canvas2D, mark: Mark): void {
  context.save()
  switch (mark.kind) {
    case 'path':
      paintPath(context, mark)
      break
    case 'text':
      paintText(context, mark)
      break
    case 'group':
      context.translate(mark.x, mark.y)
      if (mark.clip) {
        context.beginPath()
        context.rect(0, 0, mark.clip.width, mark.clip.height)
        context.clip()
      }
      paint(context, mark.marks)
  }
  context.restore()
}

function paintPath(context: Canvas2D, mark: PathMark): void {
  const outline = outlines.get(mark) ?? new Path2D(mark.path)
  outlines.set(mark, outline)
  context.globalAlpha *= mark.opacity ?? 1
  if (mark.fill !== undefined) {
    context.fillStyle = mark.fill
    context.fill(outline)
  }
  if (mark.stroke !== undefined) {
    context.strokeStyle = mark.stroke
    context.lineWidth = mark.width ?? 1
    context.lineCap = mark.cap ?? 'butt'
    context.lineJoin = 'round'
    context.setLineDash([...(mark.dash ?? [])])
    context.stroke(outline)
  }
}

function paintText(context: Canvas2D, mark: TextMark): void {
  context.globalAlpha *= mark.opacity ?? 1
  context.font = `${mark.weight} ${mark.size}px ${mark.family}`
  context.direction = mark.isRightToLeft ? 'rtl' : 'ltr'
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
  context.textBaseline = 'alphabetic'
  if (mark.halo) {
    context.strokeStyle = mark.halo.color
    context.lineWidth = mark.halo.width
    context.lineJoin = 'round'
    context.strokeText(mark.text, mark.x, mark.y)
  }
  context.fillStyle = mark.fill
  context.fillText(mark.text, mark.x, mark.y)
}
