import { firstDayNumber, lastDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { useWords } from '#i18n/words.ts'
import { Tag } from '#ui/tag.tsx'

interface DueTagProps {
  readonly on: PartialDate
  readonly today: PartialDate
  /** Days ahead from which nothing is said. */
  readonly within?: number
}

/** How near a date is by which something is to be done: overdue, today, so many days. */
export function DueTag({ on, today, within = 30 }: DueTagProps) {
  const words = useWords('parts')
  const days = lastDayNumber(on) - firstDayNumber(today)
  if (days < -longAgo) return <Tag tone="over">{words('due.overMonths', { count: Math.round(-days / 30.4) })}</Tag>
  if (days < 0) return <Tag tone="over">{words('due.over', { count: -days })}</Tag>
  if (days === 0) return <Tag tone="over">{words('due.today')}</Tag>
  if (days > within) return null
  return <Tag tone={days <= 14 ? 'near' : 'plain'}>{words('due.ahead', { count: days })}</Tag>
}

/** Days after which months say more. */
const longAgo = 90
