import { ListChecks, UserPlus } from 'lucide-react'
import { checklists, workingDays } from '#data/rule-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { textIn } from '#domain/place/language-map.ts'
import { checklistOps } from '#domain/visit/checklist.ts'
import { dutyLines } from '#domain/visit/duties.ts'
import { taskDue } from '#domain/visit/task-due.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useEditRecord } from '#parts/record-editing.tsx'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { RowName } from './row-name.tsx'
import styles from './register.module.css'

/** Who answers for what, press and safety among it; what nobody has stands out. */
export function ReceptionDuties({ file }: { readonly file: VisitFile }) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const save = useSave()
  const today = useToday()
  const calendar = useQuery(workingDays, [])
  const lines = dutyLines(file.tasks)
  const open = lines.filter(({ owners }) => owners.length === 0).length
  const assign = (duty: string): void => edit({ kind: 'task', initial: { visitId: file.visit.id, duty, titles: { [words.language]: words.in('vocabulary', `duties.${duty}`) } } })
  const addUsual = async (): Promise<void> => {
    const ops = checklistOps((await checklists()).inbound, file.visit, file.tasks, () => freshId('task'))
    if (ops.length === 0) showToast({ text: words.in('visits', 'preparation.allThere') })
    else await save('task.add', ops, words.in('visits', 'preparation.added'))
  }
  return (
    <section aria-label={words('duties.title')}>
      <SectionHead
        title={words('duties.title')}
        count={open === 0 ? words('duties.all') : words('duties.open', { number: format.number(open) })}
        link={
          <Button size="small" variant="quiet" icon={ListChecks} onPress={() => void addUsual()}>
            {words.in('visits', 'preparation.addUsual')}
          </Button>
        }
      />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('duties.duty')}</th>
              <th scope="col">{words.in('vocabulary', 'fields.owner')}</th>
              <th scope="col">{words.in('vocabulary', 'kindsMany.task')}</th>
              <th scope="col">{words.in('vocabulary', 'fields.state')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map(({ duty, owners, tasks, state }) => (
              <tr key={duty}>
                <th scope="row" className={styles.duty}>
                  {words.in('vocabulary', `duties.${duty}`)}
                </th>
                <td>{owners.length === 0 ? <Tag tone="missing">{words('nobody')}</Tag> : <bdi>{format.list([...owners])}</bdi>}</td>
                <td>
                  {tasks.map((task) => {
                    const due = calendar.kind === 'ready' ? taskDue(task, file.visit, calendar.value) : undefined
                    return (
                      <span key={task.id} className={styles.task}>
                        <RowName name={textIn(task.titles, words.language)?.text ?? words.in('parts', 'untitled')} detail={due && format.partialDate(due.date)} onPress={() => edit({ kind: 'task', id: task.id })} />
                        {due && task.state !== 'done' && <DueTag on={due.date} today={today} />}
                      </span>
                    )
                  })}
                </td>
                <td>{state && <Tag tone={state === 'done' ? 'ok' : 'plain'}>{words.in('vocabulary', `actionStates.${state}`)}</Tag>}</td>
                <td className={styles.end} data-print="never">
                  {tasks.length === 0 && (
                    <Button size="small" variant="quiet" icon={UserPlus} onPress={() => assign(duty)}>
                      {words('duties.assign')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
