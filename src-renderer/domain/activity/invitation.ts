import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, flagField, lineField, linkField, linksField, numberField, passageField } from '#domain/record/shaped-fields.ts'

const replies = ['not-sent', 'invited', 'accepted', 'declined', 'no-answer'] as const

/** Who was asked to a fair or to an event at home, what they answered, whom they met there and what came of it. */
export type Invitation = RecordOf<'invitation', typeof invitationFields>

export const invitationFields = {
  /** A guest who is neither a person nor an organisation on record. */
  guest: lineField(),
  personId: linkField('person'),
  organisationId: linkField('organisation'),
  fairId: linkField('fair'),
  activityId: linkField('activity'),
  placeIds: linksField('place'),
  people: numberField(0, 100_000, 'people'),
  reply: choiceField('replies', replies, 'not-sent'),
  attended: flagField(),
  pairedIds: linksField('organisation'),
  outcome: passageField(),
  notes: passageField(),
}
