import { SlidersHorizontal } from 'lucide-react'
import { directions } from '#domain/activity/activity.ts'
import { workFields } from '#domain/activity/work-field.ts'
import { continents } from '#domain/place/place.ts'
import { without } from '#domain/place/without.ts'
import { signedTiers, type StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { Popover } from '#ui/popover.tsx'
import { Select } from '#ui/select.tsx'
import type { StatisticsRoom } from './use-statistics.ts'
import styles from './wish-button.module.css'

interface WishButtonProps {
  readonly wish: StatisticsWish
  readonly room: StatisticsRoom
  readonly onChange: (wish: StatisticsWish) => void
}

const all = 'all'

/** The period and the filters that all figures share. */
export function WishButton({ wish, room, onChange }: WishButtonProps) {
  const words = useWords('statistics')
  const format = useFormats()
  const { made } = room.said
  const first = Math.min(
    made.beginning,
    ...room.activities.flatMap(({ date }) => (date ? [Number(date.slice(0, 4))] : [])),
  )
  const last = Math.max(made.placeYears.to, made.exchangeYears.to, wish.years?.to ?? 0)
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
  const end = (edge: 'from' | 'to', id: string): void => {
    const rest = without(wish, 'years')
    if (id === all) return onChange(rest)
    const year = Number(id)
    const { from, to } = wish.years ?? { from: edge === 'from' ? year : first, to: edge === 'to' ? year : last }
    onChange({
      ...rest,
      years: edge === 'from' ? { from: year, to: Math.max(year, to) } : { from: Math.min(year, from), to: year },
    })
  }
  const choice = (key: Exclude<keyof StatisticsWish, 'years'>, vocabulary: string, ids: readonly string[]) => (
    <Select
      label={words(`filter.${key}`)}
      items={[
        { id: all, label: words('filter.all') },
        ...ids.map((id) => ({ id, label: words.in('vocabulary', `${vocabulary}.${id}`) })),
      ]}
      selected={wish[key] ?? all}
      onChange={(id) => onChange(id === all ? without(wish, key) : { ...wish, [key]: id })}
    />
  )
  const used = [...new Set(room.activities.flatMap(({ sectors }) => sectors))]
  const named = used.sort((a, b) =>
    format.compare(words.in('vocabulary', `sectors.${a}`), words.in('vocabulary', `sectors.${b}`)),
  )
  return (
    <Popover
      label={words('filter.label')}
      placement="bottom end"
      button={<Button icon={SlidersHorizontal}>{words('filter.label')}</Button>}
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          {(['from', 'to'] as const).map((edge) => (
            <Select
              key={edge}
              label={words(`filter.${edge}`)}
              items={[{ id: all, label: words('filter.usual') }, ...years.map((id) => ({ id, label: id }))]}
              selected={wish.years ? String(wish.years[edge]) : all}
              onChange={(id) => end(edge, id)}
            />
          ))}
        </div>
        {choice('tier', 'tiers', signedTiers)}
        {choice('continent', 'continents', continents)}
        {choice('field', 'workFields', workFields)}
        {choice('sector', 'sectors', named)}
        {choice('direction', 'directions', directions)}
        <Button isDisabled={Object.keys(wish).length === 0} onPress={() => onChange({})}>
          {words('filter.clear')}
        </Button>
      </div>
    </Popover>
  )
}
