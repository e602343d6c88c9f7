import type { Activity } from '#domain/activity/activity.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './place-card.module.css'

const most = 3

/** The last dated exchanges with a place, newest first, each a way to its record. */
export function LatestExchanges({ activities }: { readonly activities: readonly Activity[] }) {
  const words = useWords('map')
  const language = useLanguage()
  const format = useFormats()
  const dated = activities.filter((activity) => activity.date !== undefined)
  const latest = [...dated].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, most)
  if (activities.length === 0) return <p className={styles.none}>{words('card.noExchange')}</p>
  return (
    <div className={styles.exchanges}>
      <p className={styles.exchangesHead}>
        <span>{words('card.latest')}</span>
        <span>{words('card.all', { count: activities.length })}</span>
      </p>
      <ul>
        {latest.map((activity) => (
          <li key={activity.id}>
            <button type="button" className={styles.exchange} onClick={() => go({ page: 'exchanges', activity: activity.id })}>
              <span className={styles.date}>{activity.date && format.partialDate(activity.date)}</span>
              <bdi className={styles.what}>{activity.titles[language] ?? activity.titles.en ?? Object.values(activity.titles)[0]}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
