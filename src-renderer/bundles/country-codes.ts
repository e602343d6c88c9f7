import { alpha2Of } from './alpha-codes.ts'
import type { RawFeature } from './map-features.ts'

/** Names under which files keep a country code, the most telling first. */
const usualKeys = ['code', 'ISO_A2_EH', 'iso_a2_eh', 'ISO_A2', 'iso_a2', 'ISO_A3_EH', 'ISO_A3', 'iso_a3', 'ADM0_A3', 'adm0_a3', 'SOV_A3', 'id', 'ISO', 'iso', 'country']
/** A property is the country code when at least this part of the shapes has one in it. */
const leastShare = 0.5

/** The property that holds the countries' codes, or `undefined` when there is none. */
export function codeProperty(features: readonly RawFeature[]): string | undefined {
  const keys = new Set(features.flatMap(({ properties }) => [...properties.keys()]))
  const ordered = [...usualKeys.filter((key) => keys.has(key)), ...[...keys].filter((key) => !usualKeys.includes(key))]
  let best: { key: string; share: number } | undefined
  for (const key of ordered) {
    const share = features.filter(({ properties }) => alpha2Of(properties.get(key) ?? '') !== undefined).length / Math.max(1, features.length)
    if (share >= leastShare && share > (best?.share ?? 0) + 0.02) best = { key, share }
  }
  return best?.key
}

/**
 * The points of view on borders that a Natural Earth file carries, by the letters that end its attributes
 * (`ADM0_A3_CN`, `FCLASS_CN`).
 */
export function pointsOfView(features: readonly RawFeature[]): readonly string[] {
  const found = new Set<string>()
  for (const { properties } of features) {
    for (const key of properties.keys()) {
      const view = /^(?:ADM0_A3|FCLASS)_([A-Z]{2})$/i.exec(key)?.[1]
      if (view !== undefined) found.add(view.toUpperCase())
    }
  }
  return [...found].sort()
}

/** The country a shape belongs to, seen from `pointOfView` where the file knows it. */
export function countryOf({ properties }: RawFeature, property: string | undefined, pointOfView: string | undefined): string {
  const seen = pointOfView && (properties.get(`ADM0_A3_${pointOfView}`) ?? properties.get(`adm0_a3_${pointOfView.toLowerCase()}`))
  return alpha2Of(seen ?? '') ?? alpha2Of((property && properties.get(property)) ?? '') ?? ''
}

/** True for what does not exist in that point of view. */
export function isUnrecognised({ properties }: RawFeature, pointOfView: string | undefined): boolean {
  if (pointOfView === undefined) return false
  const rank = properties.get(`FCLASS_${pointOfView}`) ?? properties.get(`fclass_${pointOfView.toLowerCase()}`) ?? ''
  return /^unrecogni[sz]ed$/i.test(rank.trim())
}
