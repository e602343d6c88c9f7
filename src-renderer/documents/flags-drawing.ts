import { isRightToLeft } from '#domain/place/language.ts'
import { cardLines, type SaidText } from './card-lines.ts'
import { chartTheme } from './chart-theme.ts'
import { circlePath, linePath, rectanglePath, type Drawing, type Mark } from './drawing.ts'
import type { DrawnSeating } from './seating-drawing.ts'

export interface DrawnFlag {
  /** The name of the country in one or two languages. */
  readonly names: readonly SaidText[]
  /** Host, guest, place of honour. */
  readonly note: SaidText
}

const flag = { width: 150, height: 100, gap: 44, pole: 250 }

/** Plain flags with the names of their countries on them, from the left to the right of who looks at them. */
export function flagsDrawing(flags: readonly DrawnFlag[], family: string): DrawnSeating {
  const width = Math.max(1, flags.length) * (flag.width + flag.gap) + flag.gap
  const height = flag.pole + 80
  const drawing: Drawing = [
    { kind: 'path', path: rectanglePath(0, 0, width, height), fill: chartTheme.page },
    ...flags.flatMap(({ names, note }, at): readonly Mark[] => {
      const x = flag.gap + at * (flag.width + flag.gap)
      const text = ({ text, language }: SaidText, y: number, size: number, weight: 400 | 700, fill: string): Mark => ({
        ...{ kind: 'text', text, x: x + flag.width / 2, y, anchor: 'middle', size, weight, fill, family, isRightToLeft: isRightToLeft(language) },
      })
      return [
        { kind: 'path', path: linePath([[x, 24], [x, flag.pole + 24]]), stroke: chartTheme.ink2, width: 4, cap: 'round' },
        { kind: 'path', path: circlePath(x, 22, 5), fill: chartTheme.ink2 },
        { kind: 'path', path: rectanglePath(x + 2, 32, flag.width, flag.height), fill: chartTheme.page, stroke: chartTheme.ink2, width: 1.4 },
        ...cardLines(names, flag.width - 20, flag.height - 20).map((line) => text(line, 32 + flag.height / 2 + line.y, line.size, line.weight, chartTheme.ink)),
        text(note, flag.pole + 56, 13, 400, chartTheme.ink2),
      ]
    }),
  ]
  return { drawing, width, height }
}
