import { BedDouble } from 'lucide-react'
import { firstDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { useWords } from '#i18n/words.ts'
import { BarButton } from '#ui/bar-button.tsx'
import { itemTitle } from './item-title.ts'
import styles from './plan-board.module.css'

interface StayBarsProps {
  readonly stays: readonly TimedItem[]
  readonly days: readonly PartialDate[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** Each lodging as one bar from the day of arrival to the last night. */
export function StayBars({ stays, days, selected, onSelect }: StayBarsProps) {
  const words = useWords('visits')
  if (stays.length === 0) return null
  return (
    <div className={styles.stays}>
      {stays.map(({ item }) => {
        const first = days.findIndex((day) => day === item.date)
        const end = item.endDate ?? item.date
        const nights = item.date && end ? firstDayNumber(end) - firstDayNumber(item.date) : 0
        const last = days.findLastIndex((day) => end !== undefined && day < end)
        return (
          <BarButton
            key={item.id}
            className={styles.stay ?? ''}
            column={first + 1}
            columns={Math.max(1, last - first + 1)}
            isSelected={item.id === selected}
            onPress={() => onSelect(item.id)}
          >
            <BedDouble className={styles.icon} aria-hidden />
            <bdi className={styles.name}>{itemTitle(item, words)}</bdi>
            <span className={styles.nights}>{words('nights', { count: nights })}</span>
          </BarButton>
        )
      })}
    </div>
  )
}
