import { textIn } from '#domain/place/language-map.ts'
import { inTimeOrder } from '#domain/visit/item-order.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { RecordList } from './record-list.tsx'

/** What came of the visit, item by item. */
export function OutcomeView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  return (
    <RecordList
      kind="item"
      visitId={file.visit.id}
      title={words('outcome.title')}
      empty={words('outcome.none')}
      lines={inTimeOrder(file.items)
        .filter(({ date, kind }) => date !== undefined && (kind === 'meeting' || kind === 'event'))
        .map((item) => ({
          id: item.id,
          name: textIn(item.titles, words.language)?.text ?? words.in('vocabulary', `itemKinds.${item.kind}`),
          facts: [item.date ? format.partialDate(item.date) : '', item.outcome === '' ? words('outcome.open') : item.outcome],
          tag: <Tag tone={item.progress === 'done' ? 'ok' : 'plain'}>{words.in('vocabulary', `itemStates.${item.progress}`)}</Tag>,
        }))}
    />
  )
}
