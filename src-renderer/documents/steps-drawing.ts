import { markLayout } from '#domain/statistics/mark-layout.ts'
import { roundTicks, yearTicks } from '#domain/statistics/step-scale.ts'
import type { StepsChart } from './chart-outline.ts'
import { letters, type ChartPen } from './chart-marks.ts'
import { chartTheme } from './chart-theme.ts'
import { circlePath, linePath, type Mark } from './drawing.ts'

const plot = { height: 400, start: 56, foot: 30 }

/** Stacked steps with the name and number of each band at its end, and words at the marked years. */
export function stepsDrawing(
  chart: StepsChart,
  pen: ChartPen,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { years, bands } = chart
  const last = years.at(-1)
  if (!last || !years[0]) return { marks: [], height: 0 }
  const from = years[0].year
  const labels = bands.map(({ label }, index) => `${label} ${pen.number(last.values[index] ?? 0)}`)
  const endRoom = 16 + Math.max(0, ...labels.map((label) => pen.measure(label, 14, 700)))
  const inner = width - plot.start - endRoom
  const totals = years.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const most = Math.max(1, ...totals) * 1.25
  const x = (year: number): number =>
    plot.start + (last.year === from ? 0 : ((year - from) / (last.year - from)) * inner)
  const y = (value: number): number => plot.height - (value / most) * plot.height
  const marks: Mark[] = []
  for (const tick of roundTicks(Math.max(1, ...totals))) {
    marks.push({
      kind: 'path',
      path: linePath([
        [plot.start, y(tick)],
        [plot.start + inner, y(tick)],
      ]),
      stroke: chartTheme.line,
      width: 1,
    })
    marks.push(
      letters(pen, pen.number(tick), plot.start - 8, y(tick) + 5, { anchor: 'right', fill: chartTheme.ink2, size: 13 }),
    )
  }
  bands.forEach(({ tier, label }, band) => {
    const below = years.map(({ values }) => values.slice(0, band).reduce((sum, value) => sum + value, 0))
    const above = years.map(({ values }, index) => (below[index] ?? 0) + (values[band] ?? 0))
    const top = stair(
      years.map(({ year }) => x(year)),
      above.map(y),
    )
    const bottom = stair(
      years.map(({ year }) => x(year)),
      below.map(y),
    )
    marks.push({ kind: 'path', path: `${linePath([...top, ...bottom.reverse()])}Z`, fill: chartTheme.areas[tier] })
    const value = last.values[band] ?? 0
    if (value > 0) {
      const middle = y((below.at(-1) ?? 0) + value / 2)
      marks.push(
        letters(pen, `${label} ${pen.number(value)}`, plot.start + inner + 10, middle + 5, {
          weight: 700,
          fill: chartTheme.tiers[tier],
        }),
      )
    }
  })
  for (const year of yearTicks(from, last.year, Math.max(1, (46 / Math.max(1, inner)) * (last.year - from))))
    marks.push(
      letters(pen, String(year), x(year), plot.height + 22, { anchor: 'middle', fill: chartTheme.ink2, size: 13 }),
    )
  const total = (year: number): number => totals[years.findIndex((one) => one.year === year)] ?? 0
  const placed = markLayout(
    chart.marks.map(({ year, text }) => ({
      x: x(year),
      foot: y(total(year)),
      width: pen.measure(`${year} ${text}`, 13, 700),
    })),
    {
      start: 0,
      end: plot.start + inner,
      highest: (start, end) =>
        y(
          Math.max(
            0,
            ...years.filter(({ year }) => x(year + 1) > start && x(year) < end).map(({ year }) => total(year)),
          ),
        ),
      line: 18,
      clearance: 8,
    },
  )
  for (const { wish, head, side } of placed) {
    const { year, text } = chart.marks[wish] ?? { year: from, text: '' }
    const foot = y(total(year))
    marks.push({
      kind: 'path',
      path: linePath([
        [x(year), foot],
        [x(year), head - 18],
      ]),
      stroke: chartTheme.ink,
      width: 1,
    })
    marks.push({ kind: 'path', path: circlePath(x(year), foot, 3), fill: chartTheme.ink })
    const at = side === 'before' ? -5 : 5
    marks.push(
      letters(pen, `${year} ${text}`, x(year) + at, head - 5, {
        size: 13,
        weight: 700,
        anchor: side === 'before' ? 'right' : 'left',
      }),
    )
  }
  return { marks, height: plot.height + plot.foot }
}

/** The points of a stair that holds each height until the next one begins. */
function stair(xs: readonly number[], ys: readonly number[]): [number, number][] {
  return xs.flatMap((at, index): [number, number][] =>
    index === 0
      ? [[at, ys[0] ?? 0]]
      : [
          [at, ys[index - 1] ?? 0],
          [at, ys[index] ?? 0],
        ],
  )
}
