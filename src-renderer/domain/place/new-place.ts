import type { Agreement, AgreementId } from './agreement.ts'
import { continentOfCountry } from './continent-of-country.ts'
import { stateAndTerritory } from './dependent-territories.ts'
import type { LanguageMap } from './language.ts'
import type { PartialDate } from './partial-date.ts'
import type { AdminLevel, Place, PlaceId, Tier } from './place.ts'

/** What is asked when a place is added. */
export interface PlaceDraft {
  readonly names: LanguageMap
  readonly nameSources: LanguageMap
  readonly endonyms: Place['endonyms']
  readonly country: string
  readonly adminLevel: AdminLevel
  readonly lon: number
  readonly lat: number
  /** 'geonames' from the gazetteer, 'by-hand' when typed. */
  readonly coordSource: string
  readonly timeZone: string
  readonly tier: Tier
  readonly since?: PartialDate
  /** Id of the vocabulary `agreementKinds`; none for a mere contact. */
  readonly agreementKind?: string
}

/** A new place as the office enters it: confirmed, since a person typed it here, and with all else empty. */
export function newPlace(id: PlaceId, draft: PlaceDraft): Place {
  return {
    id,
    names: draft.names,
    nameSources: draft.nameSources,
    endonyms: draft.endonyms,
    officialName: '',
    ...stateAndTerritory(draft.country),
    continent: continentOfCountry(draft.country) ?? 'asia',
    adminLevel: draft.adminLevel,
    capital: {},
    lon: draft.lon,
    lat: draft.lat,
    coordSource: draft.coordSource,
    timeZone: draft.timeZone,
    tier: draft.tier,
    tierConfidence: 'high',
    ...(draft.since && { tierSince: draft.since }),
    standing: 'active',
    reportedStatus: 'not-checked',
    statusEvidence: [],
    confirmed: true,
    confidence: 'high',
    sectors: [],
    disputes: [],
    sources: [],
    namedInReply: false,
    replyContext: '',
    sites: [],
    notes: '',
  }
}

/** The paper that comes with a new place, when one was named. */
export function firstAgreement(id: AgreementId, placeId: PlaceId, draft: PlaceDraft): Agreement | undefined {
  if (draft.agreementKind === undefined) return undefined
  return {
    id,
    placeId,
    kind: draft.agreementKind,
    ...(draft.since && { date: draft.since }),
    signatories: '',
    signatoryIds: [],
    languages: [],
    confidence: 'high',
    sources: [],
    notes: '',
  }
}
