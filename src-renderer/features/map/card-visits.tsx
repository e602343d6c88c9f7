import type { PartialDate } from '#domain/place/partial-date.ts'
import { textIn } from '#domain/place/language-map.ts'
import { nearestVisits } from '#domain/visit/nearest-visits.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './place-card.module.css'

/** The next visit to a place or from it, and the last one, each a way to its page; nothing without any. */
export function CardVisits({ visits, today }: { readonly visits: readonly Visit[]; readonly today: PartialDate }) {
  const words = useWords('map')
  const format = useFormats()
  if (visits.length === 0) return null
  return (
    <div className={styles.exchanges}>
      <p className={styles.exchangesHead}>
        <span>{words.in('vocabulary', 'kindsMany.visit')}</span>
        <span>{words('card.all', { count: visits.length })}</span>
      </p>
      <ul>
        {nearestVisits(visits, today).map((visit) => {
          const title = textIn(visit.titles, words.language)
          return (
            <li key={visit.id}>
              <button type="button" className={styles.exchange} onClick={() => go({ page: 'visits', visit: visit.id })}>
                <span className={styles.date}>{visit.date ? format.partialDate(visit.date) : words.in('vocabulary', `visitStates.${visit.state}`)}</span>
                <span className={styles.what}>
                  {visit.date && <span className={styles.state}>{words.in('vocabulary', `visitStates.${visit.state}`)}</span>}
                  <bdi lang={title?.lang}>{title?.text ?? words.in('parts', 'untitled')}</bdi>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
