import { activityFields } from '#domain/activity/activity-fields.ts'
import { fairFields } from '#domain/activity/fair.ts'
import { invitationFields } from '#domain/activity/invitation.ts'
import { pairFields } from '#domain/activity/pair.ts'
import { programmeFields } from '#domain/activity/programme.ts'
import { targetFields } from '#domain/activity/target.ts'
import { letterFields } from '#domain/letter/letter.ts'
import type { Field } from '#domain/log/fields.ts'
import { importFields } from '#domain/log/import-fields.ts'
import type { Entity } from '#domain/log/op.ts'
import { purgeFields } from '#domain/log/purge-fields.ts'
import { baseMapFields, baseMapShapeFields } from '#domain/map/base-map-fields.ts'
import { organisationFields } from '#domain/person/organisation.ts'
import { personFields } from '#domain/person/person.ts'
import { actionFields } from '#domain/place/action.ts'
import { agreementFields } from '#domain/place/agreement-fields.ts'
import { commitmentFields } from '#domain/place/commitment.ts'
import { homeFields } from '#domain/place/home-fields.ts'
import { placeFields } from '#domain/place/place-fields.ts'
import { planFields } from '#domain/place/plan.ts'
import { tierStepFields } from '#domain/place/tier-step.ts'
import { needFields } from '#domain/project/need.ts'
import { policyFields } from '#domain/project/policy.ts'
import { projectFields } from '#domain/project/project.ts'
import { ruleFields } from '#domain/rule/rule.ts'
import { costFields } from '#domain/visit/cost.ts'
import { giftFields } from '#domain/visit/gift.ts'
import { itemFields } from '#domain/visit/item.ts'
import { memberFields } from '#domain/visit/member.ts'
import { overrideFields } from '#domain/visit/override.ts'
import { taskFields } from '#domain/visit/task.ts'
import { visitFields } from '#domain/visit/visit.ts'
import { workingYearFields } from '#domain/visit/working-year.ts'
import { savedViewFields } from './saved-view.ts'

/** The fields of any record by name. */
export type AnyFields = Readonly<Record<string, Field<unknown>>>

const fields = {
  place: placeFields,
  tierStep: tierStepFields,
  agreement: agreementFields,
  commitment: commitmentFields,
  plan: planFields,
  action: actionFields,
  person: personFields,
  organisation: organisationFields,
  letter: letterFields,
  activity: activityFields,
  project: projectFields,
  policy: policyFields,
  need: needFields,
  pair: pairFields,
  programme: programmeFields,
  fair: fairFields,
  invitation: invitationFields,
  target: targetFields,
  visit: visitFields,
  member: memberFields,
  item: itemFields,
  task: taskFields,
  gift: giftFields,
  cost: costFields,
  override: overrideFields,
  home: homeFields,
  baseMap: baseMapFields,
  baseMapShape: baseMapShapeFields,
  import: importFields,
  purge: purgeFields,
  view: savedViewFields,
  workingYear: workingYearFields,
  rule: ruleFields,
} satisfies Readonly<Record<Entity, object>>

/** How the records of every kind lie in registers, and what their fields are to a person. */
export const fieldsOf = fields as unknown as Readonly<Record<Entity, AnyFields>>
