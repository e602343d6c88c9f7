import type { Direction } from '#domain/activity/activity.ts'
import type { ContactLight } from '#domain/place/contact-light.ts'
import type { Tier } from '#domain/place/place.ts'

/** What a chart says, in words and numbers. */
export type ChartOutline = {
  readonly id: string
  readonly title: string
  /** What is counted, over which time. */
  readonly subtitle: string
  readonly notes: readonly string[]
} & (StepsChart | HeatChart | BarsChart | SharesChart)

/** Stacked steps over the years, from the lowest band up. */
export interface StepsChart {
  readonly kind: 'steps'
  readonly bands: readonly { readonly tier: Tier; readonly label: string }[]
  /** One value for each band. */
  readonly years: readonly { readonly year: number; readonly values: readonly number[] }[]
  readonly marks: readonly { readonly year: number; readonly text: string }[]
}

export interface HeatChart {
  readonly kind: 'heat'
  readonly columns: readonly string[]
  readonly totalLabel: string
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[]; readonly total: number }[]
}

export type BarTone = { readonly tier: Tier } | { readonly light: ContactLight } | { readonly direction: Direction } | 'river'

/** Bars from one line on, each in parts; `text` stands at the end. */
export interface BarsChart {
  readonly kind: 'bars'
  readonly rows: readonly {
    readonly label: string
    readonly parts: readonly { readonly value: number; readonly tone: BarTone }[]
    readonly text: string
  }[]
}

/** One bar in parts that make a whole. */
export interface SharesChart {
  readonly kind: 'shares'
  readonly parts: readonly { readonly direction: Direction; readonly label: string; readonly count: number }[]
}
