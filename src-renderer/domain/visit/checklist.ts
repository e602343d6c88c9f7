import type { Op } from '#domain/log/op.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { inOrder, slotBetween, type Slot } from '#domain/record/slot.ts'
import type { Task } from './task.ts'
import type { Visit } from './visit.ts'

/** One line of a checklist that ships. */
export interface ChecklistLine {
  readonly id: string
  readonly anchor: Task['anchor']
  readonly offset: number
  readonly unit: Task['offsetUnit']
  /** The rule that reads the state of the task. */
  readonly ruleId?: string
  /** Its line in the duties table of a reception. */
  readonly duty?: Task['duty']
  readonly titles: LanguageMap
}

export type Checklists = Readonly<Record<Visit['direction'], readonly ChecklistLine[]>>

/** The tasks of a checklist as new records of a visit, after those it has; a line whose title or rule is there already is left out. */
export function checklistOps(lines: readonly ChecklistLine[], visit: Pick<Visit, 'id'>, tasks: readonly Task[], newId: () => string): readonly Op[] {
  const titles = new Set(tasks.flatMap((task) => Object.values(task.titles)))
  const rules = new Set(tasks.map(({ ruleId }) => ruleId))
  const missing = lines.filter((line) => !(line.ruleId !== undefined && rules.has(line.ruleId)) && !Object.values(line.titles).some((title) => titles.has(title)))
  let last: Slot | undefined = inOrder(tasks).findLast(({ slot }) => slot)?.slot
  return missing.flatMap(({ anchor, offset, unit, ruleId, duty, titles: named }) => {
    last = slotBetween(visit.id, last, undefined)
    const values = { visitId: visit.id, titles: named, anchor, offset, offsetUnit: unit, slot: last, ...(ruleId !== undefined && { ruleId }), ...(duty !== undefined && { duty }) }
    return anyOps('task', undefined, freshRecord('task', newId(), values))
  })
}
