import { isRightToLeft } from '#domain/place/language.ts'
import { card, type Furniture, type SeatingPlan, type SeatingSide } from '#domain/seating/seating-plan.ts'
import { cardLines, type SaidText } from './card-lines.ts'
import { chartTheme } from './chart-theme.ts'
import { circlePath, rectanglePath, type Drawing, type Mark, type TextMark } from './drawing.ts'

/** What stands on the drawing beside the seats. */
export interface SeatingWords {
  readonly title: SaidText
  /** Day, time, place. */
  readonly subtitle: SaidText
  readonly sides: Readonly<Record<SeatingSide, SaidText>>
  readonly names: ReadonlyMap<string, readonly SaidText[]>
  readonly sideOf: ReadonlyMap<string, SeatingSide>
  readonly furniture: (piece: Furniture) => SaidText | undefined
}

export interface DrawnSeating {
  readonly drawing: Drawing
  readonly width: number
  readonly height: number
}

/** The seating on one sheet: title, whose side is which, the room from above with everybody's name. */
export function seatingDrawing(plan: SeatingPlan, words: SeatingWords, family: string): DrawnSeating {
  const width = Math.max(plan.width, 720)
  const unit = Math.max(1, width / 1100)
  const head = 104 * unit
  const height = head + plan.height
  const pen = (text: SaidText, x: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    ...{ kind: 'text', text: text.text, x, y, anchor: 'middle', fill: chartTheme.ink, size: 13, weight: 400, family, isRightToLeft: isRightToLeft(text.language) },
    ...look,
  })
  const legend = (['guest', 'host'] as const).flatMap((side, at): readonly Mark[] => {
    const x = width / 2 + (at === 0 ? -130 : 30) * unit
    return [...cardMarks(side, x, 86 * unit, 16 * unit, 10 * unit), pen(words.sides[side], x + 14 * unit, 90.5 * unit, { anchor: 'left', size: 13 * unit, fill: chartTheme.ink2 })]
  })
  const seats = plan.seats.flatMap(({ x, y, personId }): readonly Mark[] => {
    const lines = personId === undefined ? [] : cardLines(words.names.get(personId) ?? [], card.width - 10, card.height - 6)
    return [
      ...cardMarks(personId === undefined ? undefined : words.sideOf.get(personId), x, y, card.width, card.height),
      ...lines.map((line) => pen(line, x, y + line.y, { size: line.size, weight: line.weight, ...(line.weight === 400 && { fill: chartTheme.ink2 }) })),
    ]
  })
  const furniture = plan.furniture.flatMap((piece): readonly Mark[] => {
    const said = words.furniture(piece)
    return [
      { kind: 'path', path: furniturePath(piece), fill: piece.kind === 'car' ? chartTheme.page : chartTheme.line2, stroke: chartTheme.line, width: 1.2 },
      ...(said ? [pen(said, piece.x, labelY(piece), { size: piece.kind === 'round' ? 20 : 12, fill: chartTheme.ink2 })] : []),
    ]
  })
  const drawing: Drawing = [
    { kind: 'path', path: rectanglePath(0, 0, width, height), fill: chartTheme.page },
    pen(words.title, width / 2, 36 * unit, { size: 22 * unit, weight: 700 }),
    pen(words.subtitle, width / 2, 60 * unit, { size: 13 * unit, fill: chartTheme.ink2 }),
    ...legend,
    { kind: 'group', name: 'room', x: (width - plan.width) / 2, y: head, marks: [...furniture, ...seats] },
  ]
  return { drawing, width, height }
}

/** The outline of a table, a car, a door. */
export function furniturePath({ kind, x, y, width, height }: Furniture): string {
  if (kind === 'round') return circlePath(x, y, width / 2)
  return roundedPath(x - width / 2, y - height / 2, width, height, kind === 'car' ? 26 : kind === 'driver' ? 8 : 6)
}

/** Where the words of a piece stand: in its middle, those of a car at its head. */
export const labelY = ({ kind, y, height }: Furniture): number => (kind === 'car' ? y - height / 2 + 18 : kind === 'round' ? y + 7 : kind === 'door' || kind === 'camera' ? y + 4.5 : y + 4)

/** Guests in rounded cards, hosts in square ones, so that they differ without colour. */
function cardMarks(side: SeatingSide | undefined, x: number, y: number, width: number, height: number): readonly Mark[] {
  const path = cardPath(side, x, y, width, height)
  const color = side === 'guest' ? chartTheme.river : side === 'host' ? chartTheme.tiers['friendly-exchange'] : chartTheme.line
  return [
    { kind: 'path', path, fill: chartTheme.page },
    { kind: 'path', path, fill: color, opacity: side === undefined ? 0 : 0.1 },
    { kind: 'path', path, stroke: color, width: 1.3, ...(side === undefined && { dash: [4, 3] }) },
  ]
}

export const cardPath = (side: SeatingSide | undefined, x: number, y: number, width: number, height: number): string => roundedPath(x - width / 2, y - height / 2, width, height, side === 'guest' ? Math.min(14, height / 2) : 2)

function roundedPath(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  return `M${x + r},${y}h${width - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${height - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - width}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - height}a${r},${r} 0 0 1 ${r},${-r}Z`
}
