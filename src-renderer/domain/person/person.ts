import type { RecordOf } from '#domain/record/record-id.ts'
import {
  choiceField,
  codeField,
  confidenceField,
  dateField,
  flagField,
  lineField,
  linesField,
  linksField,
  passageField,
  sourcesField,
  tagsField,
} from '#domain/record/shaped-fields.ts'
import { sides } from './sides.ts'

/** Protocol rank, the highest first; what a seating or a ceiling goes by. */
export const ranks = ['national', 'minister', 'vice-minister', 'bureau', 'deputy-bureau', 'division', 'staff', 'none'] as const

/** Somebody at a place or at home, and how to address them. */
export type Person = RecordOf<'person', typeof personFields>

export const personFields = {
  names: linesField(),
  /** How the name is read: kana, pinyin, a transcription. */
  reading: lineField(),
  side: choiceField('sides', sides, 'abroad'),
  placeIds: linksField('place'),
  organisationIds: linksField('organisation'),
  rank: choiceField('ranks', ranks, 'none'),
  /** Office held, per language. */
  titles: linesField(),
  salutations: linesField(),
  inOffice: flagField(true),
  phone: codeField(),
  mail: codeField(),
  languages: tagsField(),
  diet: lineField(),
  birthday: dateField(),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
