import type { ContactIntervals } from './contact-intervals.ts'
import type { LanguageMap } from './language.ts'

/** The city whose partners these are. */
export interface HomeCity {
  readonly id: string
  readonly names: LanguageMap
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Degrees, WGS 84. */
  readonly lon: number
  readonly lat: number
  /** IANA zone. */
  readonly timeZone: string
  /** How often its office wishes for contact, where that is not the usual. */
  readonly contactIntervals?: Partial<ContactIntervals>
}
