import type { RecordOf } from '#domain/record/record-id.ts'
import { ranks } from '#domain/person/person.ts'
import { sides } from '#domain/person/sides.ts'
import {
  choiceField,
  dateField,
  flagField,
  lineField,
  linesField,
  linkField,
  passageField,
  slotField,
  tagsField,
} from '#domain/record/shaped-fields.ts'
import { sealedField } from './sealed-field.ts'

export const memberRoles = ['head', 'deputy', 'member', 'secretary', 'interpreter', 'press', 'security', 'driver'] as const

/** Somebody who travels with a visit, or receives it. */
export type Member = RecordOf<'member', typeof memberFields>

export const memberFields = {
  visitId: linkField('visit'),
  personId: linkField('person'),
  names: linesField(),
  side: choiceField('sides', sides, 'home'),
  memberRole: choiceField('memberRoles', memberRoles, 'member'),
  rank: choiceField('ranks', ranks, 'none'),
  workUnit: lineField(),
  titles: linesField(),
  languages: tagsField(),
  passport: sealedField(),
  passportExpiry: dateField(),
  visa: sealedField(),
  visaExpiry: dateField(),
  mobile: sealedField(),
  diet: lineField(),
  room: lineField(),
  car: lineField(),
  /** Husband, wife or child of another member: R-SPLIT. */
  isFamily: flagField(),
  /** Journeys of the last two years, as the request asks for them. */
  travelRecord: passageField(),
  notes: passageField(),
  slot: slotField(),
}
