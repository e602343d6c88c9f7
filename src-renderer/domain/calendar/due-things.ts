import type { Activity } from '#domain/activity/activity.ts'
import type { Target } from '#domain/activity/target.ts'
import { isAnswered } from '#domain/letter/is-answered.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { callOn } from '#domain/person/call-on.ts'
import type { Organisation } from '#domain/person/organisation.ts'
import type { Action } from '#domain/place/action.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import type { Commitment } from '#domain/place/commitment.ts'
import { firstDayNumber, lastDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { Plan } from '#domain/place/plan.ts'
import type { Project } from '#domain/project/project.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** Everything that can fall due. */
export interface DueRecords {
  readonly actions: readonly Action[]
  readonly commitments: readonly Commitment[]
  readonly agreements: readonly Agreement[]
  readonly plans: readonly Plan[]
  readonly letters: readonly Letter[]
  readonly projects: readonly Project[]
  readonly targets: readonly Target[]
  readonly organisations: readonly Organisation[]
  readonly activities: readonly Activity[]
  readonly visits: readonly Visit[]
}

/** Why a thing is due; words under `due.reasons` of the room 'parts'. */
export const dueReasons = ['action', 'commitment', 'reply', 'answer', 'review', 'next-step', 'target', 'call-on', 'departure', 'arrival'] as const

export interface DueThing {
  readonly kind: 'action' | 'commitment' | 'agreement' | 'plan' | 'letter' | 'project' | 'target' | 'organisation' | 'visit'
  readonly id: string
  readonly reason: (typeof dueReasons)[number]
  readonly on: PartialDate
  /** Days until the last day that `on` may mean; below 0 it is overdue. */
  readonly daysAhead: number
  readonly placeIds: readonly PlaceId[]
}

/** What is overdue or falls due within `days` days from `today`, the oldest first; what is done, dropped or answered is left out. */
export function dueThings(records: DueRecords, today: PartialDate, days = 30): readonly DueThing[] {
  const now = firstDayNumber(today)
  return candidates(records, today)
    .flatMap(({ on, ...thing }) =>
      on !== undefined && firstDayNumber(on) - now <= days ? [{ ...thing, on, daysAhead: lastDayNumber(on) - now }] : [],
    )
    .sort((a, b) => a.daysAhead - b.daysAhead || (a.id < b.id ? -1 : 1))
}

type Candidate = Omit<DueThing, 'on' | 'daysAhead'> & { readonly on: PartialDate | undefined }

function candidates(records: DueRecords, today: PartialDate): readonly Candidate[] {
  const plans = new Map(records.plans.map((plan) => [plan.id, plan]))
  const agreements = new Map<string, Agreement>(records.agreements.map((agreement) => [agreement.id, agreement]))
  return [
    ...records.actions.filter(({ state }) => isOpen(state)).map((action) => ({
      ...{ kind: 'action', id: action.id, reason: 'action', on: action.due } as const,
      placeIds: placesOf(action.placeIds, action.planId && plans.get(action.planId)?.placeId),
    })),
    ...records.commitments.filter(({ state }) => isOpen(state)).map((commitment) => ({
      ...{ kind: 'commitment', id: commitment.id, reason: 'commitment', on: commitment.due } as const,
      placeIds: placesOf([], commitment.agreementId && agreements.get(commitment.agreementId)?.placeId),
    })),
    ...records.agreements.map(({ id, reviewDate, placeId }) => ({
      ...{ kind: 'agreement', id, reason: 'review', on: reviewDate } as const,
      placeIds: [placeId],
    })),
    ...records.plans.map(({ id, reviewDate, placeId }) => ({
      ...{ kind: 'plan', id, reason: 'review', on: reviewDate } as const,
      placeIds: placesOf([], placeId),
    })),
    ...records.letters.filter((letter) => letter.replyDue !== undefined && !isAnswered(letter, records.letters)).map((letter) => ({
      ...{ kind: 'letter', id: letter.id, on: letter.replyDue } as const,
      reason: letter.direction === 'received' ? ('reply' as const) : ('answer' as const),
      placeIds: letter.placeIds,
    })),
    ...records.projects.filter(({ stage }) => stage !== 'completed' && stage !== 'dropped').map((project) => ({
      ...{ kind: 'project', id: project.id, reason: 'next-step', on: project.nextDate } as const,
      placeIds: project.placeIds,
    })),
    ...records.targets.filter(({ state }) => isOpen(state)).map((target) => ({
      ...{ kind: 'target', id: target.id, reason: 'target', on: target.due } as const,
      placeIds: target.placeIds,
    })),
    ...records.visits.filter(({ state, isTemplate }) => !isTemplate && isAhead(state)).map((visit) => ({
      ...{ kind: 'visit', id: visit.id, on: visit.date } as const,
      reason: visit.direction === 'outbound' ? ('departure' as const) : ('arrival' as const),
      placeIds: visit.placeIds,
    })),
    ...records.organisations.map((organisation) => ({
      ...{ kind: 'organisation', id: organisation.id, reason: 'call-on' } as const,
      on: callOn(organisation, records.activities, today).due,
      placeIds: organisation.placeIds,
    })),
  ]
}

const isAhead = (state: Visit['state']): boolean => state === 'idea' || state === 'planned' || state === 'approved'

const isOpen = (state: string): boolean => !['done', 'kept', 'dropped'].includes(state)

const placesOf = (own: readonly PlaceId[], parent: PlaceId | '' | undefined): readonly PlaceId[] =>
  own.length > 0 || !parent ? own : [parent]
