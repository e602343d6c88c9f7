import type { TierYear } from '#domain/statistics/tier-series.ts'

/** Where years and numbers lie on the chart of the tiers, in px. */
export interface TierScale {
  readonly from: number
  readonly to: number
  /** The greatest total, and the number at the upper edge. */
  readonly peak: number
  readonly most: number
  /** Room before the first year, after the last one, and under the axis. */
  readonly start: number
  readonly end: number
  readonly foot: number
  readonly x: (year: number) => number
  /** From the upper edge of a chart that is `height` high. */
  readonly y: (value: number, height: number) => number
  /** How many years need that many px. */
  readonly yearsFor: (px: number) => number
}

const foot = 6

/** The scale for a chart of a width, with room for the names of the table before it and the labels of the bands after it. */
export function tierScale(
  years: readonly TierYear[],
  width: number,
  labels: readonly string[],
  rowNames: readonly string[],
): TierScale {
  const from = years[0]?.year ?? 0
  const to = years.at(-1)?.year ?? from
  const peak = Math.max(1, ...years.map(({ total }) => total))
  const most = Math.ceil(peak * 1.18 + 1)
  const start = Math.min(144, Math.max(84, 34 + Math.max(0, ...rowNames.map((name) => labelWidth(name) * 0.86))))
  const end = Math.min(Math.max(72, width * 0.19), 14 + Math.max(0, ...labels.map(labelWidth)))
  const inner = Math.max(1, width - start - end)
  const x = (year: number): number => start + (to === from ? inner : ((year - from) / (to - from)) * inner)
  return {
    from,
    to,
    peak,
    most,
    start,
    end,
    foot,
    x,
    y: (value, height) => (height - foot) * (1 - value / most),
    yearsFor: (px) => Math.max(1, Math.ceil((px / inner) * Math.max(1, to - from))),
  }
}

/** About what a bold text of 13 px needs: a Han, kana or Hangul sign its full square, any other a little over half. */
export function labelWidth(text: string): number {
  return Array.from(text).reduce<number>(
    (sum, sign) => sum + (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/u.test(sign) ? 13.2 : 7.6),
    0,
  )
}
