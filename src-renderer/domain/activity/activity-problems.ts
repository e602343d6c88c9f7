import { languages } from '#domain/place/language.ts'
import { dateProblem, longestName, longestNote, textProblem, type FieldProblem } from '#domain/place/place-problems.ts'
import type { Activity } from './activity.ts'

export type ActivityField = 'titles' | 'endDate' | 'venue' | 'participants' | 'notes'
export interface ActivityProblem {
  readonly field: ActivityField
  readonly problem: FieldProblem
}

/** A title may be a whole sentence, as in the press. */
export const longestTitle = 400

/** Everything that keeps `activity` from being saved; empty when it may be. */
export function activityProblems(activity: Activity): readonly ActivityProblem[] {
  const titles = languages.map((language) => activity.titles[language] ?? '')
  const venue = languages.map((language) => activity.venue[language] ?? '')
  const people = activity.participants.flatMap((person) => Object.values(person))
  const found: [ActivityField, FieldProblem | undefined][] = [
    ['titles', titles.some((title) => title.trim() !== '') ? undefined : { kind: 'missing' }],
    ...titles.map((title): [ActivityField, FieldProblem | undefined] => ['titles', textProblem(title, longestTitle)]),
    ...venue.map((text): [ActivityField, FieldProblem | undefined] => ['venue', textProblem(text, longestName)]),
    ...people.map((text): [ActivityField, FieldProblem | undefined] => [
      'participants',
      textProblem(text, longestTitle),
    ]),
    ['endDate', activity.endDate && dateProblem(activity.endDate, activity.date)],
    ['notes', textProblem(activity.notes, longestNote)],
  ]
  return found.flatMap(([field, problem]) => (problem ? [{ field, problem }] : []))
}
