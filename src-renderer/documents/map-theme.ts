import type { MapTier } from '#domain/map/map-filter.ts'

/** The colours of a drawn map; the same values stand in the tokens of the screen. */
export interface MapTheme {
  readonly sea: string
  readonly land: string
  readonly homeLand: string
  readonly partners: readonly [string, string, string, string]
  readonly border: string
  readonly halo: string
  readonly ink: string
  /** For names of contacts and of ended partnerships, and for what is said in passing. */
  readonly quietInk: string
  readonly home: string
  readonly tiers: Readonly<Record<MapTier, string>>
  /** What surrounds the map on a sheet. */
  readonly page: string
  readonly line: string
}

export const lightMapTheme: MapTheme = {
  sea: '#e9f0f2',
  land: '#f6f2e9',
  homeLand: '#f2e4cb',
  partners: ['#dfe7d8', '#cddbca', '#c0d3c1', '#b3cbb8'],
  border: '#cfc8b8',
  halo: '#fbfaf7',
  ink: '#1b2430',
  quietInk: '#5f6a76',
  home: '#b23520',
  tiers: { sister: '#0f5c6e', 'friendly-exchange': '#8f6418', intent: '#7a5195', contact: '#5c6875', ended: '#6e645a' },
  page: '#ffffff',
  line: '#dcd9d2',
}

export const darkMapTheme: MapTheme = {
  sea: '#0e1d26',
  land: '#22303a',
  homeLand: '#383329',
  partners: ['#28403f', '#2d4a47', '#33544f', '#36594f'],
  border: '#3b4a55',
  halo: '#0e1d26',
  ink: '#e8e6e1',
  quietInk: '#96a1ab',
  home: '#f0866f',
  tiers: { sister: '#5cbccf', 'friendly-exchange': '#dcae5c', intent: '#bd97d8', contact: '#a4b0bb', ended: '#b3aba2' },
  page: '#12171d',
  line: '#313b46',
}
