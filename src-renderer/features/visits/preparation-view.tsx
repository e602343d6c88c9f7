import { textIn } from '#domain/place/language-map.ts'
import { inOrder } from '#domain/record/slot.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { RecordList } from './record-list.tsx'

/** What is to be done before, during and after the visit. */
export function PreparationView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  return (
    <RecordList
      kind="task"
      visitId={file.visit.id}
      empty={words('preparation.none')}
      lines={inOrder(file.tasks).map((task) => ({
        id: task.id,
        name: textIn(task.titles, words.language)?.text ?? words.in('parts', 'untitled'),
        facts: [task.due ? format.partialDate(task.due) : '', task.owner],
        tag: <Tag tone={task.state === 'done' ? 'ok' : 'plain'}>{words.in('vocabulary', `actionStates.${task.state}`)}</Tag>,
      }))}
    />
  )
}
