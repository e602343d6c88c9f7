import { directions } from '#domain/activity/activity.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import { without } from '#domain/place/without.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { SearchField } from '#ui/search-field.tsx'
import { Select } from '#ui/select.tsx'
import type { ExchangeFilter } from './exchange-rows.ts'
import styles from './exchange-filters.module.css'

interface ExchangeFiltersProps {
  readonly filter: ExchangeFilter
  readonly onChange: (filter: ExchangeFilter) => void
  readonly places: readonly Place[]
  readonly years: readonly number[]
}

const all = 'all'

/** Words, place, sector, direction and year by which the table is narrowed. */
export function ExchangeFilters({ filter, onChange, places, years }: ExchangeFiltersProps) {
  const words = useWords('exchanges')
  const format = useFormats()
  const { place, sector, direction, year, text } = filter
  const set = (key: 'place' | 'sector' | 'direction' | 'year', value: ExchangeFilter[typeof key]): void => {
    onChange(value === undefined ? without(filter, key) : { ...filter, [key]: value })
  }
  const named = places
    .map(({ id, ...rest }) => ({ id, label: placeName(rest, words.language) }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <div className={styles.filters} role="group" aria-label={words('filter.label')}>
      <div className={styles.search}>
        <SearchField
          label={words('filter.search')}
          value={text}
          onChange={(typed) => onChange({ ...filter, text: typed })}
        />
      </div>
      <Select
        label={words('filter.place')}
        isLabelHidden
        items={[{ id: all, label: words('filter.allPlaces') }, ...named]}
        selected={place ?? all}
        onChange={(id) => set('place', places.find((one) => one.id === id)?.id)}
      />
      <Select
        label={words('filter.sector')}
        isLabelHidden
        items={[
          { id: all, label: words('filter.allSectors') },
          ...sectors.map((id) => ({ id, label: words.in('vocabulary', `sectors.${id}`) })),
        ]}
        selected={sector ?? all}
        onChange={(id) => set('sector', id === all ? undefined : id)}
      />
      <Select
        label={words('filter.direction')}
        isLabelHidden
        items={[
          { id: all, label: words('filter.allDirections') },
          ...directions.map((id) => ({ id, label: words.in('vocabulary', `directions.${id}`) })),
        ]}
        selected={direction === undefined || direction === 'unknown' ? all : direction}
        onChange={(id) =>
          set(
            'direction',
            directions.find((one) => one === id),
          )
        }
      />
      <Select
        label={words('filter.year')}
        isLabelHidden
        items={[
          { id: all, label: words('filter.allYears') },
          ...years.map((one) => ({ id: String(one), label: String(one) })),
        ]}
        selected={year === undefined ? all : String(year)}
        onChange={(id) => set('year', id === all ? undefined : Number(id))}
      />
    </div>
  )
}
