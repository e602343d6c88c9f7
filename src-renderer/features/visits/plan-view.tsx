import { Plus } from 'lucide-react'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { pooledItems } from '#domain/visit/item-order.ts'
import { timedItems, type TimedItem } from '#domain/visit/timed-items.ts'
import { isWithinVisit, visitDays } from '#domain/visit/visit-days.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import { ItemCard } from './item-card.tsx'
import styles from './plan-view.module.css'

/** The itinerary: a column for each day, and the pool of what has none yet. */
export function PlanView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  const edit = useEditRecord()
  const around = useQuery(async () => ({ home: await homeCity(), places: await allPlaces() }), [])
  if (around.kind === 'loading' || !around.value.home) return null

  const { home, places } = around.value
  const byId = new Map<string, (typeof places)[number]>(places.map((place) => [place.id, place]))
  const timed = timedItems(file, { home, places: byId, airports: noAirports })
  const days = visitDays(file.visit, file.items)
  const add = (date?: PartialDate): void => edit({ kind: 'item', initial: { visitId: file.visit.id, ...(date && { date }) } })
  const open = (item: TimedItem['item']): void => edit({ kind: 'item', id: item.id })
  const pool = pooledItems(file.items)
  return (
    <div className={styles.plan}>
      <section className={styles.pool} aria-label={words('pool.title')}>
        <SectionHead title={words('pool.title')} count={format.number(pool.length)} />
        <ul className={styles.items}>
          {timed
            .filter(({ item }) => item.date === undefined)
            .map((one) => (
              <ItemCard key={one.item.id} timed={one} homeZone={home.timeZone} onOpen={open} />
            ))}
        </ul>
        <Button size="small" variant="quiet" icon={Plus} onPress={() => add()}>
          {words('pool.add')}
        </Button>
      </section>
      {days.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            drawing="choice"
            sentence={words('empty.days')}
            action={<Button onPress={() => edit({ kind: 'visit', id: file.visit.id })}>{words('setDates')}</Button>}
          />
        </div>
      ) : (
        <ol className={styles.days}>
          {days.map((date) => (
            <li key={date} className={styles.day}>
              <h3 className={styles.date}>
                {format.partialDate(date)} <span className={styles.weekday}>{format.weekday(new Date(`${date}T12:00Z`), 'UTC')}</span>
                {!isWithinVisit(file.visit, date) && <Tag tone="over">{words('outside')}</Tag>}
              </h3>
              <ul className={styles.items}>
                {timed
                  .filter(({ item }) => item.date === date)
                  .map((one) => (
                    <ItemCard key={one.item.id} timed={one} homeZone={home.timeZone} onOpen={open} />
                  ))}
              </ul>
              <Button size="small" variant="quiet" icon={Plus} onPress={() => add(date)}>
                {words('addItem')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

const noAirports = new Map<string, never>()
