import type { RecordOf } from '#domain/record/record-id.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import {
  choiceField,
  confidenceField,
  currencyField,
  dateField,
  lineField,
  linesField,
  linkField,
  linksField,
  numberField,
  passageField,
  sourcesField,
  termsField,
} from '#domain/record/shaped-fields.ts'

/** From the first lead to what runs. Up to 'negotiation' it is a lead, from 'signed' on a project. */
export const projectStages = ['lead', 'contact', 'negotiation', 'signed', 'running', 'completed', 'dropped'] as const

const projectKinds = [
  ...(['investment-in', 'investment-out', 'trade', 'overseas-warehouse', 'product-centre', 'services', 'technology'] as const),
  ...(['culture', 'education', 'health', 'other'] as const),
] as const

/** A lead or a project between the two sides. */
export type Project = RecordOf<'project', typeof projectFields>

export const projectFields = {
  titles: linesField(),
  stage: choiceField('projectStages', projectStages, 'lead'),
  kind: choiceField('projectKinds', projectKinds, 'other'),
  placeIds: linksField('place'),
  sectors: termsField('sectors', sectors),
  ourIds: linksField('organisation'),
  theirIds: linksField('organisation'),
  value: numberField(0, 1e15, 'money'),
  currency: currencyField(),
  owner: lineField(),
  nextStep: lineField(),
  nextDate: dateField(),
  date: dateField(),
  /** The exchange it came from. */
  sourceId: linkField('activity'),
  visitId: linkField('visit'),
  policyIds: linksField('policy'),
  outcome: passageField(),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
