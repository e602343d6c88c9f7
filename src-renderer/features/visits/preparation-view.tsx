import { ListChecks } from 'lucide-react'
import { checklists, workingDays } from '#data/rule-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { textIn } from '#domain/place/language-map.ts'
import { inOrder } from '#domain/record/slot.ts'
import { checklistOps } from '#domain/visit/checklist.ts'
import { taskDue } from '#domain/visit/task-due.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './preparation-view.module.css'
import { RecordList } from './record-list.tsx'

/** What is to be done before, during and after the visit. */
export function PreparationView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const today = useToday()
  const calendar = useQuery(workingDays, [])
  const addUsual = async (): Promise<void> => {
    const ops = checklistOps((await checklists())[file.visit.direction], file.visit, file.tasks, () => freshId('task'))
    if (ops.length === 0) showToast({ text: words('preparation.allThere') })
    else await save('task.add', ops, words('preparation.added'))
  }
  if (calendar.kind === 'loading') return null
  return (
    <div className={styles.view}>
      <Button icon={ListChecks} onPress={() => void addUsual()}>
        {words('preparation.addUsual')}
      </Button>
      <RecordList
        kind="task"
        visitId={file.visit.id}
        empty={words('preparation.none')}
        lines={inOrder(file.tasks).map((task) => {
          const due = taskDue(task, file.visit, calendar.value)
          const isOpen = task.state !== 'done' && task.state !== 'dropped'
          return {
            id: task.id,
            name: textIn(task.titles, words.language)?.text ?? words.in('parts', 'untitled'),
            facts: [due ? format.partialDate(due.date) : '', due?.isProvisional ? words('preparation.provisional') : '', task.owner],
            tag: (
              <span className={styles.tags}>
                {due && isOpen && <DueTag on={due.date} today={today} />}
                <Tag tone={task.state === 'done' ? 'ok' : 'plain'}>{words.in('vocabulary', `actionStates.${task.state}`)}</Tag>
              </span>
            ),
          }
        })}
      />
    </div>
  )
}
