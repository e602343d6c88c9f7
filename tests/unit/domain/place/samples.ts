import type { Activity, ActivityId } from '#domain/activity/activity.ts'
import type { Agreement, AgreementId } from '#domain/place/agreement.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'

export function day(text: string): PartialDate {
  const date = partialDate(text)
  if (!date) throw new Error(`no date: ${text}`)
  return date
}

export const place = (more: Partial<Place> = {}): Place => ({
  id: 'kobe' as PlaceId,
  names: { 'zh-Hans': '神户', en: 'Kobe' },
  nameSources: { 'zh-Hans': 'own' },
  endonyms: [{ text: '神戸', lang: 'ja' }],
  officialName: '神戸市',
  country: 'JP',
  territory: '',
  continent: 'asia',
  adminLevel: 'city',
  capital: {},
  lon: 135.183,
  lat: 34.6913,
  coordSource: 'geonames',
  timeZone: 'Asia/Tokyo',
  tier: 'sister',
  tierConfidence: 'high',
  tierSince: day('1973-06-24'),
  standing: 'active',
  reportedStatus: 'active',
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
  ...more,
})

export const activity = ({ id = 'a', ...more }: Partial<Omit<Activity, 'id'>> & { id?: string } = {}): Activity => ({
  id: id as ActivityId,
  form: 'event',
  state: 'held',
  placeIds: ['kobe' as PlaceId],
  types: [],
  sectors: [],
  titles: { 'zh-Hans': '来访' },
  titleOrigins: {},
  venue: {},
  organisationIds: [],
  personIds: [],
  participants: [],
  outcome: '',
  namedInReply: false,
  replyQuote: '',
  sources: [],
  sourceNote: '',
  confidence: 'high',
  notes: '',
  ...more,
})

export const agreement = ({ id = 'g', ...more }: Partial<Omit<Agreement, 'id'>> & { id?: string } = {}): Agreement => ({
  id: id as AgreementId,
  placeId: 'kobe' as PlaceId,
  kind: 'sister-agreement',
  signatories: '',
  signatoryIds: [],
  languages: [],
  confidence: 'high',
  sources: [],
  notes: '',
  ...more,
})
