import type { Activity } from '#domain/activity/activity.ts'
import { textIn } from '#domain/place/language-map.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { DirectionMark } from './direction-mark.tsx'
import styles from './exchange-line.module.css'
import { useFormats } from './use-formats.ts'

interface ExchangeLineProps {
  readonly activity: Activity
  /** A quiet word before the title, such as the place. */
  readonly lead?: string
}

/** One exchange in a short list: when, which way, what; it opens the exchange. */
export function ExchangeLine({ activity, lead }: ExchangeLineProps) {
  const words = useWords('parts')
  const format = useFormats()
  const title = textIn(activity.titles, words.language)
  const isHeld = activity.state === 'held'
  return (
    <RowButton onPress={() => go({ page: 'exchanges', activity: activity.id })}>
      <span className={styles.date}>
        {activity.date
          ? format.partialDate(activity.date)
          : activity.form === 'programme'
            ? words.in('vocabulary', 'activityForms.programme')
            : words('undated')}
      </span>
      <span className={styles.mark}>
        <DirectionMark direction={activity.direction ?? 'none'} isHeld={isHeld} />
      </span>
      <span className={styles.what}>
        <bdi lang={title?.lang}>{title?.text ?? words('untitled')}</bdi>
        {lead !== undefined && lead !== '' && <bdi className={styles.lead}>{lead}</bdi>}
      </span>
      {!isHeld && <Tag>{words.in('vocabulary', `activityStates.${activity.state}`)}</Tag>}
    </RowButton>
  )
}
