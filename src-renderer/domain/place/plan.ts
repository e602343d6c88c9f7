import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, dateField, lineField, linkField, passageField } from '#domain/record/shaped-fields.ts'

/** What the plan is for: to wake a dormant place, to strengthen an active one, to keep it as it is, to find out. */
const planAims = ['wake', 'strengthen', 'keep', 'explore'] as const

/** The plan for one place (一城一策). */
export type Plan = RecordOf<'plan', typeof planFields>

export const planFields = {
  placeId: linkField('place'),
  aim: choiceField('planAims', planAims, 'strengthen'),
  situation: passageField(),
  goals: passageField(),
  date: dateField(),
  endDate: dateField(),
  reviewDate: dateField(),
  owner: lineField(),
  notes: passageField(),
}
