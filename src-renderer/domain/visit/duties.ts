import { taskStates, duties, type Task } from './task.ts'

export type Duty = Exclude<Task['duty'], 'none'>

export interface DutyLine {
  readonly duty: Duty
  /** Dropped ones left out. */
  readonly tasks: readonly Task[]
  /** Each once, in the order of the tasks. */
  readonly owners: readonly string[]
  /** How far the least advanced task is; absent without a task. */
  readonly state?: Task['state']
}

/** Who answers for what at a reception: every duty in its order, those that nobody has among them. */
export function dutyLines(tasks: readonly Task[]): readonly DutyLine[] {
  return duties.flatMap((duty): readonly DutyLine[] => {
    if (duty === 'none') return []
    const own = tasks.filter((task) => task.duty === duty && task.state !== 'dropped')
    const owners = [...new Set(own.map(({ owner }) => owner.trim()).filter((owner) => owner !== ''))]
    const [least] = own.map(({ state }) => state).sort((a, b) => taskStates.indexOf(a) - taskStates.indexOf(b))
    return [{ duty, tasks: own, owners, ...(least !== undefined && { state: least }) }]
  })
}
