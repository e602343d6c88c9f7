import { chartTheme } from './chart-theme.ts'
import { rectanglePath, type Mark, type TextMark } from './drawing.ts'

/** What the charts are drawn with: a face, its direction, and a measure of words. */
export interface ChartPen {
  readonly family: string
  readonly isRightToLeft: boolean
  /** Width in px of a text at a size and weight. */
  readonly measure: (text: string, size: number, weight: 400 | 700) => number
  readonly number: (value: number) => string
}

interface Lettering {
  readonly size?: number
  readonly weight?: 400 | 700
  readonly fill?: string
  readonly anchor?: TextMark['anchor']
}

export const letters = (pen: ChartPen, text: string, x: number, y: number, look: Lettering = {}): Mark => ({
  kind: 'text',
  text,
  x,
  y,
  anchor: look.anchor ?? 'left',
  fill: look.fill ?? chartTheme.ink,
  size: look.size ?? 14,
  weight: look.weight ?? 400,
  family: pen.family,
  isRightToLeft: pen.isRightToLeft,
})

export const block = (x: number, y: number, width: number, height: number, fill: string): Mark => ({
  kind: 'path',
  path: rectanglePath(x, y, width, height),
  fill,
})

/** A text cut to a width, with an ellipsis where something is missing. */
export function fitting(pen: ChartPen, text: string, width: number, size: number, weight: 400 | 700 = 400): string {
  if (pen.measure(text, size, weight) <= width) return text
  const signs = Array.from(text)
  while (signs.length > 1 && pen.measure(`${signs.join('')}…`, size, weight) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/** A text in as many lines as its width needs; broken at spaces, else between signs. */
export function wrapped(pen: ChartPen, text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/\s*(?:[\u2e80-\ua4cf\uff00-\uff60]|[^\s\u2e80-\ua4cf\uff00-\uff60]+)/gu) ?? []) {
    if (line !== '' && pen.measure(line + piece, size, 400) > width) {
      lines.push(line)
      line = piece.trimStart()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line]
}
