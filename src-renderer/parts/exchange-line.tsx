import type { Activity } from '#domain/activity/activity.ts'
import { textIn } from '#domain/place/language-map.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { classNames } from '#ui/class-names.ts'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { DirectionMark } from './direction-mark.tsx'
import styles from './exchange-line.module.css'
import { useFormats } from './use-formats.ts'

interface ExchangeLineProps {
  readonly activity: Activity
  /** Cut where the line ends. */
  readonly isOneLine?: boolean
}

/** One exchange in a short list: when, which way, what; it opens the exchange. */
export function ExchangeLine({ activity, isOneLine = false }: ExchangeLineProps) {
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
      <span className={classNames(styles.what, isOneLine && styles.cut)} dir="auto">
        <bdi lang={title?.lang}>{title?.text ?? words('untitled')}</bdi>
      </span>
      {!isHeld && <Tag>{words.in('vocabulary', `activityStates.${activity.state}`)}</Tag>}
    </RowButton>
  )
}
