import type { RecordOf } from '#domain/record/record-id.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import {
  choiceField,
  codeField,
  dateField,
  flagField,
  lineField,
  linesField,
  linkField,
  linksField,
  passageField,
  passagesField,
  sourcesField,
  termsField,
} from '#domain/record/shaped-fields.ts'

export const visitDirections = ['outbound', 'inbound'] as const
/** In the order of time; a cancelled visit leaves the row. */
export const visitStates = ['idea', 'planned', 'approved', 'under-way', 'back', 'closed', 'cancelled'] as const
const organiserKinds = ['city', 'district', 'bureau', 'company', 'institution'] as const

/** A delegation that goes out or comes in. */
export type Visit = RecordOf<'visit', typeof visitFields>

export const visitFields = {
  titles: linesField(),
  direction: choiceField('visitDirections', visitDirections, 'outbound'),
  state: choiceField('visitStates', visitStates, 'idea'),
  organiserKind: choiceField('organiserKinds', organiserKinds, 'city'),
  organiser: lineField(),
  purpose: passagesField(),
  inviter: lineField(),
  inviterId: linkField('organisation'),
  approvalNumber: codeField(),
  /** Outbound: the day our border is left. Inbound: the day they arrive. */
  date: dateField(),
  /** The day our border is crossed again; inbound: the day they leave. */
  endDate: dateField(),
  placeIds: linksField('place'),
  sectors: termsField('sectors', sectors),
  owner: lineField(),
  /** The border is crossed before midnight for a flight after midnight: R-REDEYE. */
  redEye: flagField(),
  /** Latin America, or Africa with poor connections: R-DAYS+. */
  farFlung: flagField(),
  /** They let us pay on terms of reciprocity: R-HOSTDAYS does not apply. */
  reciprocal: flagField(),
  outcome: passageField(),
  /** A visit that others are made from; it is in no list of visits, no count and no check. */
  isTemplate: flagField(),
  copiedFromId: linkField('visit'),
  sources: sourcesField(),
  notes: passageField(),
}
