import { arcStyles, type ArcStyle } from '#domain/map/map-scene.ts'
import { projectionNames, type ProjectionName } from '#domain/map/map-view.ts'
import { languages, type Language } from '#domain/place/language.ts'

export const themes = ['system', 'light', 'dark'] as const
export const mapCenters = ['150e', '110e', '0', 'home'] as const
export type MapCenter = (typeof mapCenters)[number]

/** What the reader prefers on this laptop; not part of the records, neither logged nor carried elsewhere. */
export interface Settings {
  readonly language: Language | 'system'
  readonly theme: (typeof themes)[number]
  /** 0.8 to 1.6 times the ordinary size of text. */
  readonly textSize: number
  readonly highContrast: boolean
  /** 'cn', 'intl', 'ne' or the id of an own base map. */
  readonly worldview: string
  readonly projection: ProjectionName
  readonly center: MapCenter
  readonly arcs: ArcStyle
  readonly showLabels: boolean
  readonly showShading: boolean
  readonly lakes: boolean
  readonly firstRunDone: boolean
  /** Who writes here; stands in the history of the records. */
  readonly author: string
  /** Whether the name was asked for. */
  readonly authorAsked: boolean
  /** The columns last set up for the list of each kind, as an address says them. */
  readonly listColumns: Readonly<Record<string, string>>
  /** What travelling takes, where the office has numbers of its own; see `travelEstimates`. */
  readonly travelEstimates: Readonly<Record<string, number>>
  /** When papers of visits were last made on this laptop; see `madePapers`. */
  readonly madePapers: Readonly<Record<string, string>>
  /** What the columns of imported files were taken for, by the fingerprint of their headings. */
  readonly importMappings: Readonly<Record<string, string>>
}

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  highContrast: false,
  worldview: 'cn',
  projection: 'equal-earth',
  center: '150e',
  arcs: 'stylised',
  showLabels: true,
  showShading: true,
  lakes: true,
  firstRunDone: false,
  author: '',
  authorAsked: false,
  listColumns: {},
  travelEstimates: {},
  importMappings: {},
  madePapers: {},
}

const longestText = 200
export const longestMapping = 8000
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value)
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= longestText

const isTexts = (longest: number) => (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string' && one.length <= longest)

const accepts: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  language: isOneOf([...languages, 'system']),
  theme: isOneOf(themes),
  textSize: (value) => typeof value === 'number' && value >= 0.8 && value <= 1.6,
  highContrast: isFlag,
  worldview: isShortText,
  projection: isOneOf(projectionNames),
  center: isOneOf(mapCenters),
  arcs: isOneOf(arcStyles),
  showLabels: isFlag,
  showShading: isFlag,
  lakes: isFlag,
  firstRunDone: isFlag,
  author: isShortText,
  authorAsked: isFlag,
  travelEstimates: (value) => typeof value === 'object' && value !== null && Object.values(value).every((number) => typeof number === 'number'),
  listColumns: isTexts(2000),
  importMappings: isTexts(longestMapping),
  madePapers: isTexts(100),
}

/** The settings kept under `stored`, with the default for each that is missing or not one of ours any more. */
export function settingsFrom(stored: ReadonlyMap<string, unknown>): Settings {
  const kept = Object.entries(accepts).filter(([key, isAccepted]) => isAccepted(stored.get(key)))
  return { ...defaultSettings, ...Object.fromEntries(kept.map(([key]) => [key, stored.get(key)])) }
}
