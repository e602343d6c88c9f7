import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, dateField, fileField, lineField, linkField, linksField, passageField, tagField } from '#domain/record/shaped-fields.ts'

const letterDirections = ['sent', 'received'] as const
const letterKinds = ['greeting', 'congratulation', 'condolence', 'invitation', 'thanks', 'reply', 'request', 'other'] as const
/** Only a letter that is 'done' counts as contact. */
const letterStates = ['draft', 'done'] as const

/** A letter sent to a place or received from it. */
export type Letter = RecordOf<'letter', typeof letterFields>

export const letterFields = {
  title: lineField(),
  direction: choiceField('letterDirections', letterDirections, 'sent'),
  kind: choiceField('letterKinds', letterKinds, 'greeting'),
  state: choiceField('letterStates', letterStates, 'done'),
  date: dateField(),
  language: tagField(),
  placeIds: linksField('place'),
  personIds: linksField('person'),
  organisationIds: linksField('organisation'),
  text: passageField(),
  scan: fileField(),
  replyDue: dateField(),
  /** The letter that this one answers. */
  answersId: linkField('letter'),
  visitId: linkField('visit'),
  notes: passageField(),
}
