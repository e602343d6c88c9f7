import { History, Pencil, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { Activity } from '#domain/activity/activity.ts'
import { removeOps } from '#domain/log/op.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useHistoryCommand } from '#parts/history-commands.ts'
import { RecordHistory } from '#parts/record-history.tsx'
import { useSave } from '#parts/use-save.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ExchangeForm } from './exchange-form.tsx'
import { ExchangeText } from './exchange-text.tsx'
import styles from './exchange-detail.module.css'

interface ExchangeDetailProps {
  readonly activity: Activity
  readonly places: readonly Place[]
  /** What the table beside is narrowed to. */
  readonly filter: ActivityFilter
}

/** The file of one exchange beside the table: to read, to change, to remove. */
export function ExchangeDetail({ activity, places, filter }: ExchangeDetailProps) {
  const words = useWords('exchanges')
  const save = useSave()
  const [isEditing, setEditing] = useState(false)
  const [isPast, setPast] = useHistoryCommand()
  const title = textIn(activity.titles, words.language)
  const remove = async (): Promise<void> => {
    if (
      await save(
        'activities.remove',
        removeOps('activity', activity.id),
        words('removed', { title: title?.text ?? '' }),
      )
    )
      go({ page: 'exchanges', filter }, { instead: true })
  }
  return (
    <aside className={styles.detail} aria-label={words('detail')}>
      <div className={styles.tools}>
        <IconButton
          label={words(isEditing ? 'done' : 'edit')}
          icon={Pencil}
          isPressed={isEditing}
          onPress={() => setEditing(!isEditing)}
        />
        <IconButton label={words.in('parts', 'history.open')} icon={History} onPress={() => setPast(true)} />
        <IconButton label={words('remove')} icon={Trash2} onPress={() => void remove()} />
        <span className={styles.end}>
          <IconButton label={words('close')} icon={X} onPress={() => go({ page: 'exchanges', filter })} />
        </span>
      </div>
      <h2 className={styles.title} lang={title?.lang}>
        <bdi>{title?.text ?? words.in('parts', 'untitled')}</bdi>
      </h2>
      {isEditing ? <ExchangeForm activity={activity} /> : <ExchangeText activity={activity} places={places} />}
      {isPast && <RecordHistory kind="activity" id={activity.id} onClose={() => setPast(false)} />}
    </aside>
  )
}
