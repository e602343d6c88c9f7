import { CircleCheck, NotebookPen, Printer } from 'lucide-react'
import { useState } from 'react'
import { textIn } from '#domain/place/language-map.ts'
import { anyOps } from '#domain/record/any-record.ts'
import type { Item } from '#domain/visit/item.ts'
import { roadItems } from '#domain/visit/road-items.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useNow } from '#parts/use-now.ts'
import { usePrint } from '#parts/use-print.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ItemClocks } from './item-clocks.tsx'
import { itemTitle } from './item-title.ts'
import { NoteDialog } from './note-dialog.tsx'
import styles from './road-view.module.css'
import { useTimedItems } from './use-timed-items.ts'

interface RoadViewProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
}

/** The sheet for the road, in large type: what is on now, what comes next, and a note of what came of it. */
export function RoadView({ file, surroundings }: RoadViewProps) {
  const words = useWords('visits')
  const print = usePrint()
  const save = useSave()
  const now = useNow()
  const timed = useTimedItems(file, surroundings)
  const [noted, setNoted] = useState<Item>()
  const road = roadItems(timed, now.getTime())
  const finish = (item: Item): void => {
    const progress = item.progress === 'done' ? 'planned' : 'done'
    void save('item.edit', anyOps('item', item, { ...item, progress }), words(progress === 'done' ? 'road.finished' : 'road.reopened', { name: itemTitle(item, words) }))
  }
  const groups = (['now', 'next', 'later'] as const).filter((id) => road[id].length > 0)
  if (groups.length === 0) return <EmptyState drawing="choice" sentence={words('road.none')} />
  const card = ({ item, ...clocks }: TimedItem) => (
    <li key={item.id} className={styles.card}>
      <h4 className={styles.title}>
        <bdi>{itemTitle(item, words)}</bdi>
      </h4>
      <ItemClocks timed={{ item, ...clocks }} homeZone={surroundings.home.timeZone} />
      <p className={styles.where}>
        <bdi>{textIn(item.venue, words.language)?.text}</bdi>
      </p>
      {item.outcome !== '' && <p dir="auto">{item.outcome}</p>}
      <div className={styles.buttons} data-print="never">
        <Button icon={CircleCheck} variant={item.progress === 'done' ? 'quiet' : 'plain'} onPress={() => finish(item)}>
          {words(item.progress === 'done' ? 'road.reopen' : 'road.finish')}
        </Button>
        <Button icon={NotebookPen} onPress={() => setNoted(item)}>
          {words('road.note')}
        </Button>
      </div>
    </li>
  )
  return (
    <div className={styles.road}>
      <Button icon={Printer} variant="quiet" onPress={() => void print()}>
        {words('road.print')}
      </Button>
      {groups.map((id) => (
        <section key={id} className={styles.group} data-group={id} aria-label={words(`road.${id}`)}>
          <h3 className={styles.head}>{words(`road.${id}`)}</h3>
          <ul className={styles.cards}>{road[id].map(card)}</ul>
        </section>
      ))}
      {noted && <NoteDialog item={noted} onClose={() => setNoted(undefined)} />}
    </div>
  )
}
