import { useMemo, useState } from 'react'
import { Plus } from 'lucide-react'
import { allActivities } from '#data/activity-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { Activity, ActivityId } from '#domain/activity/activity.ts'
import { textIn } from '#domain/place/language-map.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { without } from '#domain/place/without.ts'
import { searchKeys } from '#domain/search/search-keys.ts'
import { useWords, type Words } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { ChosenTags } from '#parts/chosen-tags.tsx'
import { NewActivity } from '#parts/new-activity.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { TableSort } from '#ui/table.tsx'
import { ExchangeDetail } from './exchange-detail.tsx'
import { ExchangeFilters } from './exchange-filters.tsx'
import { exchangeRows, exchangeYears, type ExchangeRow } from './exchange-rows.ts'
import { ExchangeTable } from './exchange-table.tsx'
import styles from './exchanges-page.module.css'
import { useExchangeChips } from './use-exchange-chips.ts'
import { useNewExchangeWish } from './new-exchange-wish.ts'

interface ExchangesPageProps {
  readonly activity?: ActivityId
  readonly filter?: ActivityFilter
}

// The same object each time, so that the table is not sorted anew.
const everything: ActivityFilter = {}

/** All exchanges in one table, with the file of one of them beside it. */
export function ExchangesPage({ activity, filter: asked = everything }: ExchangesPageProps) {
  const words = useWords('exchanges')
  const format = useFormats()
  const activities = useQuery(allActivities, [])
  const places = useQuery(allPlaces, [])
  const [text, setText] = useState('')
  const filter = useMemo(() => ({ ...asked, text }), [asked, text])
  const [sort, setSort] = useState<TableSort>({ column: 'date', direction: 'descending' })
  const [isAdding, setAdding] = useNewExchangeWish()

  const rows = useMemo(
    () =>
      activities.kind === 'ready' && places.kind === 'ready'
        ? rowsOf(activities.value, places.value, words, (items) => format.list(items))
        : [],
    [activities, places, words, format],
  )
  const shown = useMemo(
    () => {
      const known = new Map(places.kind === 'ready' ? places.value.map((place) => [place.id, place]) : [])
      return exchangeRows(rows, filter, sort, (a, b) => format.compare(a, b), (id) => known.get(id))
    },
    [rows, filter, sort, format, places],
  )
  const chips = useExchangeChips(asked)
  if (activities.kind === 'loading' || places.kind === 'loading') return null

  const narrow = (to: ActivityFilter): void => go({ page: 'exchanges', ...(activity && { activity }), filter: to }, { instead: true })
  const clear = (): void => {
    setText('')
    narrow({})
  }
  const open = activities.value.find(({ id }) => id === activity)
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      {words('add')}
    </Button>
  )
  return (
    <div className={styles.page} data-open={open !== undefined || undefined}>
      <section className={styles.list} aria-label={words('label')}>
        <div className={styles.bar}>
          <ExchangeFilters
            filter={filter}
            onChange={({ text: typed, ...rest }) => {
              setText(typed)
              narrow(rest)
            }}
            places={places.value}
            years={exchangeYears(activities.value)}
          />
          {add}
          <ChosenTags label={words.in('parts', 'conditions')} tags={chips} onRemove={(id) => narrow(without(asked, id))} />
        </div>
        <ExchangeTable
          rows={shown}
          filter={asked}
          sort={sort}
          onSort={setSort}
          openRow={open?.id}
          emptyState={
            rows.length === 0 ? (
              <EmptyState drawing="exchanges" sentence={words('empty')} />
            ) : (
              <EmptyState
                drawing="search"
                sentence={words('nothing')}
                action={<Button onPress={clear}>{words('clear')}</Button>}
              />
            )
          }
        />
        <p className={styles.count} role="status">
          {words('shown', { count: shown.length, all: format.number(rows.length) })}
        </p>
      </section>
      {open && <ExchangeDetail key={open.id} activity={open} places={places.value} filter={asked} />}
      <NewActivity
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        opensIt
        {...(filter.place && { placeIds: [filter.place] })}
      />
    </div>
  )
}

function rowsOf(
  activities: readonly Activity[],
  places: readonly Place[],
  words: Words,
  list: (items: readonly string[]) => string,
): readonly ExchangeRow[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  return activities.map((activity) => {
    const named = activity.placeIds.flatMap((id) => byId.get(id) ?? [])
    const names = named.map((place) => placeName(place, words.language))
    const people = activity.participants.flatMap((person) => Object.values(person))
    const chinese = [activity.titles['zh-Hans'] ?? '', ...named.map((place) => place.names['zh-Hans'] ?? '')].filter(
      (text) => text !== '',
    )
    return {
      id: activity.id,
      activity,
      title: textIn(activity.titles, words.language)?.text ?? words.in('parts', 'untitled'),
      places: list(names),
      keys: searchKeys(
        [...Object.values(activity.titles), ...named.flatMap((place) => Object.values(place.names)), ...people],
        chinese,
      ),
    }
  })
}
