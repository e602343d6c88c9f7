import { CopyPlus, Ellipsis, Pencil, Trash2, X } from 'lucide-react'
import { removeOps } from '#domain/log/op.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { textIn } from '#domain/place/language-map.ts'
import { anyOps } from '#domain/record/any-record.ts'
import { lengthInMinutes } from '#domain/visit/item-minutes.ts'
import { itemsOfDay } from '#domain/visit/item-order.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { ConflictList } from '#parts/conflict-list.tsx'
import { freshId } from '#parts/fresh-id.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { useVisitConflicts } from '#parts/use-visit-conflicts.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { ItemClocks } from './item-clocks.tsx'
import styles from './item-detail.module.css'
import { ItemTalks } from './item-talks.tsx'
import { itemTitle } from './item-title.ts'
import { LineUps } from './line-ups.tsx'
import { SeatingButton } from './seating-button.tsx'
import type { ItemMoves } from './use-item-moves.ts'

interface ItemDetailProps {
  readonly timed: TimedItem
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly days: readonly PartialDate[]
  readonly moves: ItemMoves
}

/** The item in hand: when, who, what to say, and what can be done with it. */
export function ItemDetail({ timed, file, surroundings, days, moves }: ItemDetailProps) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const edit = useEditRecord()
  const { item } = timed
  const { visit } = file
  const name = itemTitle(item, words)
  const conflicts = (useVisitConflicts(file, surroundings) ?? []).filter(({ itemIds }) => itemIds.includes(item.id))
  const close = (): void => go({ page: 'visits', visit: visit.id, view: 'plan' }, { instead: true })

  const duplicate = (): void => {
    const copy = { ...item, id: freshId('item'), progress: 'planned' as const, outcome: '' }
    void save('item.add', anyOps('item', undefined, copy), words('detail.copied', { name }))
  }
  const remove = async (): Promise<void> => {
    if (await save('item.remove', removeOps('item', item.id), words('removed', { name }))) close()
  }
  const length = lengthInMinutes(item)
  const actions = [
    ...days.filter((day) => day !== item.date).map((day) => ({ id: `day ${day}`, label: words('detail.toDay', { day: format.partialDate(day) }) })),
    ...(item.date === undefined ? [] : [{ id: 'pool', label: words('detail.toPool') }]),
    ...(item.time === ''
      ? []
      : [
          { id: 'longer', label: words('detail.longer'), shortcut: 'Alt+Shift+↓', startsGroup: true },
          { id: 'shorter', label: words('detail.shorter'), shortcut: 'Alt+Shift+↑' },
        ]),
    { id: 'copy', label: words('detail.copy'), icon: CopyPlus, startsGroup: true },
    { id: 'delete', label: words('detail.remove'), icon: Trash2, isDangerous: true },
  ]
  const act = (id: string): void => {
    if (id.startsWith('day ')) {
      const date = id.slice(4) as PartialDate
      moves.put(item.id, date, itemsOfDay(file.items, date).length)
    } else if (id === 'pool') moves.put(item.id, undefined, 0)
    else if (id === 'longer' || id === 'shorter') moves.stretch(item.id, length + (id === 'longer' ? 15 : -15))
    else if (id === 'copy') duplicate()
    else void remove()
  }
  const venue = textIn(item.venue, words.language)?.text ?? ''
  const facts = [venue, item.dress === 'open' ? '' : words.in('vocabulary', `dressCodes.${item.dress}`), item.transport].filter((fact) => fact !== '')
  return (
    <section className={styles.detail} aria-label={words('detail.label', { name })}>
      <div className={styles.top}>
        <Tag tone="river">{words.in('vocabulary', `itemKinds.${item.kind}`)}</Tag>
        {item.track !== 'all' && <Tag>{words.in('vocabulary', `tracks.${item.track}`)}</Tag>}
        {item.progress !== 'planned' && <Tag tone={item.progress === 'done' ? 'ok' : 'near'}>{words.in('vocabulary', `itemStates.${item.progress}`)}</Tag>}
        <span className={styles.buttons}>
          <IconButton label={words('edit')} icon={Pencil} size="small" onPress={() => edit({ kind: 'item', id: item.id })} />
          <MenuButton label={words('more')} icon={Ellipsis} isLabelHidden size="small" variant="quiet" items={actions} onAction={act} />
          <IconButton label={words('detail.close')} icon={X} size="small" onPress={close} />
        </span>
      </div>
      <h3 className={styles.title}>
        <bdi>{name}</bdi>
      </h3>
      <ItemClocks timed={timed} homeZone={surroundings.home.timeZone} />
      {conflicts.length > 0 && (
        <div className={styles.block}>
          <ConflictList file={file} conflicts={conflicts} here={item.id} />
        </div>
      )}
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map((fact, at) => (
            <span key={fact}>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
      )}
      <LineUps item={item} file={file} />
      <SeatingButton item={item} file={file} surroundings={surroundings} />
      <ItemTalks item={item} file={file} />
      {item.notes !== '' && <p className={styles.notes}>{item.notes}</p>}
      <Button size="small" icon={Pencil} onPress={() => edit({ kind: 'item', id: item.id })}>
        {words('detail.edit')}
      </Button>
    </section>
  )
}
