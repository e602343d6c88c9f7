import type { Language, LanguageMap } from './language.ts'
import type { PartialDate } from './partial-date.ts'
import type { Confidence, Source } from './source.ts'

export type PlaceId = string & { readonly __brand: 'PlaceId' }

/** The rungs of the partnership ladder, from the highest to the lowest. */
export const tiers = ['sister', 'friendly-exchange', 'intent', 'contact'] as const
export type Tier = (typeof tiers)[number]

/** Stored, by agreement: a terminated place keeps its tier and is drawn as ended. */
export const standings = ['active', 'lapsed', 'terminated'] as const
export type Standing = (typeof standings)[number]

export const continents = ['asia', 'europe', 'north-america', 'south-america', 'oceania', 'africa'] as const
export type Continent = (typeof continents)[number]

export const adminLevels = ['city', 'province', 'state', 'region', 'county', 'oblast', 'prefecture'] as const
export type AdminLevel = (typeof adminLevels)[number]

/** What the source itself said about recent contact; kept as reported, never computed from. */
export const reportedStatuses = ['active', 'low-contact', 'dormant', 'not-checked'] as const
export type ReportedStatus = (typeof reportedStatuses)[number]

export interface Endonym {
  readonly text: string
  /** BCP 47 tag of the language spoken there; not limited to the interface languages. */
  readonly lang: string
}

/** A partner city, province, state or region, or a mere contact place. */
export interface Place {
  readonly id: PlaceId
  readonly names: LanguageMap
  /** Where each name was seen; 'own' is the editor's unconfirmed proposal. */
  readonly nameSources: LanguageMap
  readonly endonyms: readonly Endonym[]
  readonly officialName: string
  /** ISO 3166-1 alpha-2, stored, never derived from geometry. */
  readonly country: string
  /** ISO 3166-1 alpha-2 of a territory that has a code of its own (Réunion: RE). */
  readonly territory: string
  readonly continent: Continent
  readonly adminLevel: AdminLevel
  /** The capital of a region, which stands for it where a point is needed. */
  readonly capital: LanguageMap
  /** Degrees, WGS 84. */
  readonly lon: number
  readonly lat: number
  readonly coordSource: string
  /** IANA zone. */
  readonly timeZone: string
  readonly tier: Tier
  readonly tierConfidence: Confidence
  readonly tierSince?: PartialDate
  readonly standing: Standing
  readonly reportedStatus: ReportedStatus
  /** Ids of the activities that bear out the reported status. */
  readonly statusEvidence: readonly string[]
  /** False until a person has borne the record out; unconfirmed places stay off the map. */
  readonly confirmed: boolean
  readonly confidence: Confidence
  readonly sectors: readonly string[]
  /** What sources disagree on, in words. */
  readonly disputes: readonly string[]
  readonly sources: readonly Source[]
  readonly namedInReply: boolean
  readonly replyContext: string
  readonly sites: readonly Site[]
  readonly notes: string
}

/** A point of interest inside a place, such as a science park. */
export interface Site {
  readonly id: string
  readonly name: LanguageMap
  readonly lon: number
  readonly lat: number
  readonly note?: string
}

/** The name in `language`, else in English, else in any language, else the official name. */
export function placeName(place: Pick<Place, 'names' | 'officialName'>, language: Language): string {
  return place.names[language] ?? place.names.en ?? Object.values(place.names)[0] ?? place.officialName
}

/** True for what must stay off the map and out of every export until a person confirms it. */
export function isToBeConfirmed(place: Pick<Place, 'confirmed' | 'confidence' | 'tierConfidence'>): boolean {
  return !place.confirmed || place.confidence === 'low' || place.tierConfidence === 'low'
}
