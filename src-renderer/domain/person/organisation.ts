import type { RecordOf } from '#domain/record/record-id.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import {
  choiceField,
  codeField,
  confidenceField,
  linesField,
  linksField,
  numberField,
  passageField,
  sourcesField,
  termsField,
} from '#domain/record/shaped-fields.ts'
import { sides } from './sides.ts'

const organisationKinds = [
  ...(['partner-office', 'key-enterprise', 'enterprise', 'chamber', 'government', 'association', 'university', 'school'] as const),
  ...(['museum', 'hospital', 'research', 'park', 'port', 'media', 'other'] as const),
] as const

/** An organisation at home or at a place: offices of partners, key enterprises, schools, museums, parks. */
export type Organisation = RecordOf<'organisation', typeof organisationFields>

export const organisationFields = {
  names: linesField(),
  kind: choiceField('organisationKinds', organisationKinds, 'other'),
  side: choiceField('sides', sides, 'abroad'),
  placeIds: linksField('place'),
  sectors: termsField('sectors', sectors),
  address: passageField(),
  website: codeField(),
  phone: codeField(),
  mail: codeField(),
  /** How many months may pass between two call-ons or video meetings. */
  contactMonths: numberField(1, 120, 'months'),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
