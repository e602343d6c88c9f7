import { expect, it } from 'vitest'
import { chartDrawing } from '#documents/chart-drawing.ts'
import { wrapped, type ChartPen } from '#documents/chart-marks.ts'
import type { ChartOutline } from '#documents/chart-outline.ts'
import type { Drawing, TextMark } from '#documents/drawing.ts'
import { svgElements } from '#documents/svg-text.ts'

const pen: ChartPen = { family: 'sans-serif', isRightToLeft: false, measure: (text, size) => text.length * size * 0.6, number: String }
const said = { id: 'c', title: 'Title', subtitle: '2019–2025', notes: ['A note.'] }

const charts: readonly ChartOutline[] = [
  {
    ...said,
    kind: 'steps',
    bands: [
      { tier: 'sister', label: 'Sister city' },
      { tier: 'intent', label: 'Intent' },
    ],
    years: [1973, 1974, 1975].map((year, index) => ({ year, values: [index + 1, index] })),
    marks: [{ year: 1973, text: 'Kobe' }],
  },
  { ...said, kind: 'heat', columns: ['2024', '2025'], totalLabel: 'Total', rows: [{ label: 'Education', counts: [2, 0], total: 2 }] },
  { ...said, kind: 'bars', rows: [{ label: 'Kobe', parts: [{ value: 7, tone: { tier: 'sister' } }], text: '7' }] },
  {
    ...said,
    kind: 'shares',
    parts: [
      { direction: 'outbound', label: 'Abroad', count: 3 },
      { direction: 'inbound', label: 'Inbound', count: 0 },
    ],
  },
]

it.each(charts.map((chart) => [chart.kind, chart] as const))('draws %s inside its sheet, with title, words and numbers', (_, chart) => {
  const { drawing, width, height } = chartDrawing(chart, pen)
  const texts = textsOf(drawing)
  expect(texts).toEqual(expect.arrayContaining(['Title', '2019–2025', 'A note.']))
  expect(height).toBeGreaterThan(100)
  for (const mark of marksOf(drawing)) {
    expect(mark.x).toBeGreaterThanOrEqual(0)
    expect(mark.x).toBeLessThanOrEqual(width)
    expect(mark.y).toBeLessThanOrEqual(height)
  }
  expect(svgElements(drawing)).not.toContain('NaN')
})

it('says the numbers it draws', () => {
  expect(textsOf(chartDrawing(charts[0] as ChartOutline, pen).drawing)).toEqual(expect.arrayContaining(['Sister city 3', 'Intent 2', '1973 Kobe', '1975']))
  expect(textsOf(chartDrawing(charts[3] as ChartOutline, pen).drawing)).toContain('Abroad 3')
  expect(textsOf(chartDrawing(charts[3] as ChartOutline, pen).drawing)).not.toContain('Inbound 0')
})

it('draws a chart without a year as an empty one', () => {
  const { drawing } = chartDrawing({ ...said, kind: 'steps', bands: [], years: [], marks: [] }, pen)
  expect(textsOf(drawing)).toContain('Title')
})

it('breaks notes at spaces, and Chinese anywhere', () => {
  expect(wrapped(pen, 'one two three', 60, 13)).toEqual(['one two', 'three'])
  expect(wrapped(pen, '口径按现有层级回溯', 40, 13).join('')).toBe('口径按现有层级回溯')
  expect(wrapped(pen, '口径按现有层级回溯', 40, 13).length).toBeGreaterThan(1)
})

function marksOf(drawing: Drawing, dx = 0, dy = 0): readonly TextMark[] {
  return drawing.flatMap((mark) =>
    mark.kind === 'text' ? [{ ...mark, x: mark.x + dx, y: mark.y + dy }] : mark.kind === 'group' ? marksOf(mark.marks, dx + mark.x, dy + mark.y) : [],
  )
}
const textsOf = (drawing: Drawing): readonly string[] => marksOf(drawing).map(({ text }) => text)
