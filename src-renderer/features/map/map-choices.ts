import { mapTiers, type MapFilter, type MapTier } from '#domain/map/map-filter.ts'
import { contactLights, type ContactLight } from '#domain/place/contact-light.ts'
import { continents, standings, type Continent, type Standing } from '#domain/place/place.ts'

/** What the reader has hidden in the legend, and how far the years have been turned back. */
export interface MapChoices {
  readonly hiddenTiers: readonly MapTier[]
  readonly hiddenLights: readonly ContactLight[]
  readonly hiddenStandings: readonly Standing[]
  readonly hiddenContinents: readonly Continent[]
  readonly sector: string | undefined
  /** Undefined stands for the present year. */
  readonly year: number | undefined
}

export const allShown: MapChoices = {
  hiddenTiers: [],
  hiddenLights: [],
  hiddenStandings: [],
  hiddenContinents: [],
  sector: undefined,
  year: undefined,
}

/** The filter that shows what the choices have not hidden. */
export function filterOf(choices: MapChoices): MapFilter {
  return {
    tiers: shownOf(mapTiers, choices.hiddenTiers),
    lights: shownOf(contactLights, choices.hiddenLights),
    standings: shownOf(standings, choices.hiddenStandings),
    continents: shownOf(continents, choices.hiddenContinents),
    sectors: choices.sector === undefined ? undefined : [choices.sector],
    upToYear: choices.year,
  }
}

export const hasHidden = (choices: MapChoices): boolean =>
  choices.sector !== undefined ||
  choices.hiddenTiers.length + choices.hiddenLights.length + choices.hiddenStandings.length + choices.hiddenContinents.length > 0

/** The list with `item` hidden or shown again. */
export const toggled = <T>(hidden: readonly T[], item: T, isShown: boolean): readonly T[] =>
  isShown ? hidden.filter((other) => other !== item) : [...hidden, item]

const shownOf = <T>(all: readonly T[], hidden: readonly T[]): readonly T[] | undefined =>
  hidden.length === 0 ? undefined : all.filter((item) => !hidden.includes(item))
