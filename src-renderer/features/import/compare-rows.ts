import { lastCommitted } from '#data/commit-queue.ts'
import { planImport } from '#domain/import/import-plan.ts'
import { currentLanguage } from '#i18n/language.ts'
import { takenTables } from './choose-tables.ts'
import { change, conversation } from './conversation.ts'
import { inSlices } from './in-slices.ts'
import { surroundingsOf } from './surroundings.ts'
import { doWork } from './work.ts'

/** Compares the rows with the records, and goes to them; true when that was done. */
export async function compareRows(): Promise<boolean> {
  const before = conversation()
  const tables = takenTables(before).map(({ table, choice: { kind, mapping } }) => ({ table, kind, mapping }))
  const after = lastCommitted()?.id
  try {
    return await doWork('comparing', async (signal, onProgress) => {
      const surroundings = await surroundingsOf(tables, currentLanguage())
      signal.throwIfAborted()
      const plan = await inSlices(planImport(tables, surroundings), onProgress, signal)
      change({ planned: { plan, tables, surroundings, after }, step: 'rows' })
    })
  } catch (problem) {
    change({ problem: { kind: 'unread', reason: problem instanceof Error ? problem.message : String(problem) } })
    return false
  }
}

/** Whether records were written since the rows were compared. */
export const isOvertaken = (): boolean => conversation().planned?.after !== lastCommitted()?.id
