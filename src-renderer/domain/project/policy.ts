import { sectors } from '#domain/place/vocabulary.ts'
import { codeField, confidenceField, dateField, lineField, linesField, passageField, sourcesField, termsField } from '#domain/record/shaped-fields.ts'

/** A measure that a lead or project can lean on. */
export const policyFields = {
  titles: linesField(),
  issuer: lineField(),
  date: dateField(),
  sectors: termsField('sectors', sectors),
  text: passageField(),
  website: codeField(),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
