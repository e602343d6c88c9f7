import type { BarsChart, BarTone, ChartOutline, HeatChart, SharesChart } from './chart-outline.ts'
import { block, fitting, letters, wrapped, type ChartPen } from './chart-marks.ts'
import { chartTheme } from './chart-theme.ts'
import { linePath, type Drawing, type Mark } from './drawing.ts'
import { stepsDrawing } from './steps-drawing.ts'

const chartWidth = 1200
const edge = 40
const headHeight = 64
const inner = chartWidth - 2 * edge

interface Drawn {
  readonly marks: readonly Mark[]
  readonly height: number
}

/** A chart as it stands in a report: title, what is counted, the drawing, notes. Never mirrored. */
export function chartDrawing(
  chart: ChartOutline,
  pen: ChartPen,
): { readonly drawing: Drawing; readonly width: number; readonly height: number } {
  const body = bodyOf(chart, pen)
  const notes = chart.notes.flatMap((note) => wrapped(pen, note, inner, 13))
  const height = edge + headHeight + body.height + (notes.length === 0 ? 0 : 16 + notes.length * 20) + edge
  const start = pen.isRightToLeft
    ? { x: chartWidth - edge, anchor: 'right' as const }
    : { x: edge, anchor: 'left' as const }
  const line = (text: string, y: number, look: object): Mark =>
    letters(pen, text, start.x, y, { anchor: start.anchor, ...look })
  return {
    width: chartWidth,
    height,
    drawing: [
      block(0, 0, chartWidth, height, chartTheme.page),
      line(chart.title, edge + 14, { size: 20, weight: 700 }),
      line(fitting(pen, chart.subtitle, inner, 14), edge + 38, { fill: chartTheme.ink2 }),
      { kind: 'group', name: 'chart', x: edge, y: edge + headHeight, marks: body.marks },
      ...notes.map((note, index) =>
        line(note, edge + headHeight + body.height + 26 + index * 20, { size: 13, fill: chartTheme.ink2 }),
      ),
    ],
  }
}

function bodyOf(chart: ChartOutline, pen: ChartPen): Drawn {
  switch (chart.kind) {
    case 'steps':
      return stepsDrawing(chart, pen, inner)
    case 'heat':
      return heat(chart, pen)
    case 'bars':
      return bars(chart, pen)
    case 'shares':
      return shares(chart, pen)
  }
}

const row = 36

function heat({ columns, rows, totalLabel }: HeatChart, pen: ChartPen): Drawn {
  const nameWidth = Math.min(300, 24 + Math.max(60, ...rows.map(({ label }) => pen.measure(label, 14, 400))))
  const barRoom = 220
  const cell = (inner - nameWidth - barRoom) / Math.max(1, columns.length)
  const peak = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const longest = Math.max(1, ...rows.map(({ total }) => total))
  const barStart = inner - barRoom + 16
  const head = columns.map((label, index) =>
    letters(pen, label, nameWidth + (index + 0.5) * cell, 16, { anchor: 'middle', size: 13, fill: chartTheme.ink2 }),
  )
  const marks = rows.flatMap(({ label, counts, total }, index): Mark[] => {
    const y = 28 + index * row
    return [
      {
        kind: 'path',
        path: linePath([
          [0, y],
          [inner, y],
        ]),
        stroke: chartTheme.line2,
        width: 1,
      },
      letters(pen, fitting(pen, label, nameWidth - 12, 14), 0, y + 23),
      ...counts.flatMap((count, column): Mark[] => {
        const x = nameWidth + column * cell
        if (count === 0) return [letters(pen, '·', x + cell / 2, y + 23, { anchor: 'middle', fill: chartTheme.ink2 })]
        const share = count / peak
        return [
          {
            ...block(x + 2, y + 4, cell - 4, row - 8, chartTheme.river),
            opacity: share > 0.6 ? 1 : 0.12 + share * 0.4,
          } as Mark,
          letters(pen, pen.number(count), x + cell / 2, y + 23, {
            anchor: 'middle',
            fill: share > 0.6 ? chartTheme.onRiver : chartTheme.ink,
          }),
        ]
      }),
      block(barStart, y + 10, Math.max(2, (total / longest) * (barRoom - 70)), row - 20, chartTheme.river),
      letters(pen, pen.number(total), barStart + (total / longest) * (barRoom - 70) + 8, y + 23, { weight: 700 }),
    ]
  })
  return {
    marks: [...head, letters(pen, totalLabel, barStart, 16, { size: 13, fill: chartTheme.ink2 }), ...marks],
    height: 28 + rows.length * row,
  }
}

function bars({ rows }: BarsChart, pen: ChartPen): Drawn {
  const nameWidth = Math.min(340, 24 + Math.max(60, ...rows.map(({ label }) => pen.measure(label, 14, 400))))
  const textRoom = 16 + Math.max(20, ...rows.map(({ text }) => pen.measure(text, 14, 700)))
  const longest = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const unit = Math.max(0, inner - nameWidth - textRoom) / longest
  const marks = rows.flatMap(({ label, parts, text }, index): Mark[] => {
    const y = index * 28
    let x = nameWidth
    const drawn = parts.map(({ value, tone }) => {
      const mark = block(x, y + 7, value * unit, 14, toneColour(tone))
      x += value * unit
      return mark
    })
    return [
      letters(pen, fitting(pen, label, nameWidth - 12, 14), 0, y + 19),
      ...drawn,
      letters(pen, text, x + 8, y + 19, { weight: 700 }),
    ]
  })
  return { marks, height: rows.length * 28 }
}

function shares({ parts }: SharesChart, pen: ChartPen): Drawn {
  const all = Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  )
  let x = 0
  const marks = parts.flatMap(({ direction, label, count }): Mark[] => {
    const width = (count / all) * inner
    if (count === 0) return []
    const at = x
    x += width
    const isDark = direction === 'outbound' || direction === 'inbound'
    const text = `${label} ${pen.number(count)}`
    return [
      block(at, 0, Math.max(1, width - 2), 44, chartTheme.directions[direction]),
      letters(pen, fitting(pen, text, width - 20, 14), at + 10, 27, {
        fill: isDark ? chartTheme.onRiver : chartTheme.ink,
      }),
    ]
  })
  return { marks, height: 44 }
}

function toneColour(tone: BarTone): string {
  if (tone === 'river') return chartTheme.river
  if ('tier' in tone) return chartTheme.tiers[tone.tier]
  return 'light' in tone ? chartTheme.lights[tone.light] : chartTheme.directions[tone.direction]
}
