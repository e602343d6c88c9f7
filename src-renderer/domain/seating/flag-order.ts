export const flagRules = ['guest-right', 'host-right', 'alphabetical'] as const
/** Who has the place of honour: the guest, as our side yields it; the host, as others have it; or nobody, by the alphabet. */
export type FlagRule = (typeof flagRules)[number]

/**
 * Countries as their flags stand, from the left to the right of who looks at them; the place of honour is the right as seen from
 * the flags, and so the first here. Guests come in the order of `compare`; each country once.
 */
export function flagOrder<Country extends string>(host: Country, guests: readonly Country[], rule: FlagRule, compare: (a: Country, b: Country) => number): readonly Country[] {
  const others = [...new Set(guests)].filter((country) => country !== host).sort(compare)
  switch (rule) {
    case 'guest-right':
      return [...others, host]
    case 'host-right':
      return [host, ...others]
    case 'alphabetical':
      return [...others, host].sort(compare)
  }
}
