import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, codeField, dateField, lineField, linesField, linkField, numberField, passageField, slotField } from '#domain/record/shaped-fields.ts'

const taskAnchors = ['departure', 'return', 'none'] as const
const dayUnits = ['calendar', 'working', 'months'] as const
export const taskStates = ['not-started', 'under-way', 'done', 'dropped'] as const

/** What has to be done to receive guests; the order of a duties table. */
export const duties = ['none', 'liaison', 'pick-up', 'cars', 'rooms', 'talks', 'interpreting', 'meals', 'sites', 'gifts', 'press', 'safety', 'send-off'] as const

/** One thing to do for a visit, due so long before departure or after return. */
export type Task = RecordOf<'task', typeof taskFields>

export const taskFields = {
  visitId: linkField('visit'),
  titles: linesField(),
  anchor: choiceField('taskAnchors', taskAnchors, 'departure'),
  /** Negative before the anchor. */
  offset: numberField(-1000, 1000),
  offsetUnit: choiceField('dayUnits', dayUnits, 'calendar'),
  /** A typed date wins over the counted one. */
  due: dateField(),
  owner: lineField(),
  /** Its line in the duties table of a reception. */
  duty: choiceField('duties', duties, 'none'),
  state: choiceField('actionStates', taskStates, 'not-started'),
  doneOn: dateField(),
  /** What the rule check reads the state of. */
  ruleId: codeField(),
  notes: passageField(),
  slot: slotField(),
}
