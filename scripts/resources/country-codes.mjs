/**
 * Codes of areas that have no number of their own in ISO 3166-1, by the name the outlines give them.
 * An `x-` code never leaves the build: it is joined to a country or becomes `null` (an area without a code).
 */
const codesByName = {
  Taiwan: 'TW',
  'Hong Kong': 'HK',
  Macao: 'MO',
  Kosovo: 'XK',
  Somaliland: 'x-somaliland',
  'N. Cyprus': 'x-north-cyprus',
  'Siachen Glacier': 'x-siachen',
  'Indian Ocean Ter.': 'CX',
}

/** The alpha-2 code of an outline, from its ISO number or else its name; throws when neither is known. */
export function countryCode(outline, alpha2ByNumber) {
  const code = codesByName[outline.properties.name] ?? alpha2ByNumber.get(outline.id)
  if (code === undefined) throw new Error(`no country code for ${outline.id} ${outline.properties.name}`)
  return code
}

/** ISO number → alpha-2, read from the Chinese country list. */
export function alpha2ByNumber(chineseCountries) {
  return new Map(
    chineseCountries.features
      .map(({ properties }) => [properties.iso_n3, properties.iso_a2])
      .filter(([, alpha2]) => /^[A-Z]{2}$/.test(alpha2)),
  )
}
