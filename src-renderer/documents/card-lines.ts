import type { Language } from '#domain/place/language.ts'
import { roughWidth } from './rough-width.ts'
import { wrapped, type ChartPen } from './chart-marks.ts'

/** A text and the language it is in. */
export interface SaidText {
  readonly text: string
  readonly language: Language
}

export interface CardLine extends SaidText {
  readonly size: number
  readonly weight: 400 | 700
  /** Baseline, down from the middle of the card. */
  readonly y: number
}

/**
 * A name in one or two languages as lines that fit a card: the first large and bold, the second smaller under it. The letters
 * shrink until all of them fit; of what is too long even then the last line ends in an ellipsis.
 */
export function cardLines(names: readonly SaidText[], width: number, height: number): readonly CardLine[] {
  const [first, second] = names
  if (!first) return []
  const set = sizes.map(([large, small]) => [...linesOf(first, width, large, 700), ...(second ? linesOf(second, width, small, 400) : [])])
  const fits = set.find((lines) => heightOf(lines) <= height) ?? cut(set.at(-1) ?? [], width, height)
  let y = -heightOf(fits) / 2
  return fits.map((line) => {
    y += line.size * leading
    return { ...line, y: y - line.size * 0.32 }
  })
}

type Line = Omit<CardLine, 'y'>

const leading = 1.24
const sizes = [
  [14, 11],
  [13, 10.5],
  [12, 10],
  [11, 9.5],
  [10, 9],
  [9, 8],
] as const

const pen = { measure: roughWidth } as unknown as ChartPen

const linesOf = ({ text, language }: SaidText, width: number, size: number, weight: 400 | 700): readonly Line[] =>
  wrapped(pen, text.trim(), weight === 700 ? width * 0.93 : width, size).map((line) => ({ text: line, language, size, weight }))

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { size }) => sum + size * leading, 0)

/** Each language keeps its share of the card. */
function cut(lines: readonly Line[], width: number, height: number): readonly Line[] {
  const kept = (weight: 400 | 700): readonly Line[] => {
    const own = lines.filter((line) => line.weight === weight)
    const room = Math.max(1, Math.floor(((height * own.length) / Math.max(1, lines.length)) / ((own[0]?.size ?? 9) * leading)))
    const last = own[room - 1]
    return own.length <= room || !last ? own : [...own.slice(0, room - 1), { ...last, text: ellipsis(last, width) }]
  }
  return [...kept(700), ...kept(400)]
}

function ellipsis({ text, size, weight }: Line, width: number): string {
  const signs = Array.from(text)
  while (signs.length > 1 && roughWidth(`${signs.join('')}…`, size, weight) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
