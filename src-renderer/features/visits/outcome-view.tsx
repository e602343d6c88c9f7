import { Lightbulb, ListTodo, Mail, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { textIn } from '#domain/place/language-map.ts'
import { inTimeOrder } from '#domain/visit/item-order.ts'
import type { Item } from '#domain/visit/item.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import { FollowUps } from './follow-ups.tsx'
import { itemTitle } from './item-title.ts'
import { NoteDialog } from './note-dialog.tsx'
import styles from './outcome-view.module.css'

/** Planned and actual, what came of each meeting, and what follows from it. */
export function OutcomeView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  const edit = useEditRecord()
  const [noted, setNoted] = useState<Item>()
  const { visit } = file
  const items = inTimeOrder(file.items).filter(({ date, kind }) => date !== undefined && (kind === 'meeting' || kind === 'event'))
  const count = (states: readonly Item['progress'][]): string => format.number(items.filter(({ progress }) => states.includes(progress)).length)
  const placesOf = (item: Item): readonly string[] => (item.placeId ? [item.placeId] : visit.placeIds)
  const from = (item: Item) => ({ visitId: visit.id, placeIds: placesOf(item) })
  return (
    <div className={styles.view}>
      <section aria-label={words('outcome.title')}>
        <SectionHead title={words('outcome.title')} count={words('outcome.count', { done: count(['done', 'changed']), all: format.number(items.length), dropped: count(['dropped']) })} />
        {items.length === 0 && <p className={styles.none}>{words('outcome.none')}</p>}
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id} className={styles.item}>
              <p className={styles.first}>
                <strong>
                  <bdi>{itemTitle(item, words)}</bdi>
                </strong>
                <span className={styles.date}>{item.date && format.partialDate(item.date)}</span>
                <Tag tone={item.progress === 'done' ? 'ok' : item.progress === 'planned' ? 'plain' : 'near'}>{words.in('vocabulary', `itemStates.${item.progress}`)}</Tag>
              </p>
              {textIn(item.wish, words.language) && (
                <p className={styles.wish}>
                  {words('outcome.wished')} <bdi>{textIn(item.wish, words.language)?.text}</bdi>
                </p>
              )}
              <p dir="auto" className={item.outcome === '' ? styles.none : styles.text}>
                {item.outcome === '' ? words('outcome.open') : item.outcome}
              </p>
              <div className={styles.buttons} data-print="never">
                <Button size="small" variant="quiet" icon={NotebookPen} onPress={() => setNoted(item)}>
                  {words('road.note')}
                </Button>
                <Button size="small" variant="quiet" icon={Lightbulb} onPress={() => edit({ kind: 'project', initial: { ...from(item), titles: item.titles, notes: item.outcome } })}>
                  {words('outcome.lead')}
                </Button>
                <Button size="small" variant="quiet" icon={Mail} onPress={() => edit({ kind: 'letter', initial: { ...from(item), kind: 'thanks', state: 'draft', personIds: item.theirIds } })}>
                  {words('outcome.letter')}
                </Button>
                <Button size="small" variant="quiet" icon={ListTodo} onPress={() => edit({ kind: 'action', initial: { ...from(item), owner: visit.owner } })}>
                  {words('outcome.action')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <FollowUps visitId={visit.id} />
      {noted && <NoteDialog item={noted} onClose={() => setNoted(undefined)} />}
    </div>
  )
}
