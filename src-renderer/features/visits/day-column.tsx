import { Plus } from 'lucide-react'
import { memo } from 'react'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { isWithinVisit } from '#domain/visit/visit-days.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { ItemColumn, type ItemTroubles } from './item-column.tsx'
import styles from './plan-board.module.css'
import type { ItemMoves } from './use-item-moves.ts'

interface DayColumnProps {
  readonly date: PartialDate
  readonly visit: Visit
  readonly timed: readonly TimedItem[]
  /** IANA. */
  readonly homeZone: string
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly moves: ItemMoves
  readonly troubles: ItemTroubles
}

/** One day of the itinerary. */
export const DayColumn = memo(function DayColumn({ date, visit, timed, homeZone, selected, onSelect, moves, troubles }: DayColumnProps) {
  const words = useWords('visits')
  const format = useFormats()
  const edit = useEditRecord()
  const weekday = format.weekday(new Date(`${date}T12:00Z`), 'UTC')
  const title = `${format.partialDate(date)} ${weekday}`
  return (
    <section className={styles.day} aria-label={title}>
      <h3 className={styles.head}>
        {format.partialDate(date)} <span className={styles.weekday}>{weekday}</span>
        {!isWithinVisit(visit, date) && <Tag tone="over">{words('outside')}</Tag>}
      </h3>
      <ItemColumn label={title} timed={timed} homeZone={homeZone} selected={selected} onSelect={onSelect} date={date} moves={moves} troubles={troubles} />
      <Button size="small" variant="quiet" icon={Plus} onPress={() => edit({ kind: 'item', initial: { visitId: visit.id, date } })}>
        {words('addItem')}
      </Button>
    </section>
  )
}, isSame)

/** Items that did not change come as the same objects in a fresh list. */
function isSame(before: DayColumnProps, after: DayColumnProps): boolean {
  return (
    before.selected === after.selected &&
    before.visit.date === after.visit.date &&
    before.visit.endDate === after.visit.endDate &&
    before.homeZone === after.homeZone &&
    before.moves === after.moves &&
    before.timed.length === after.timed.length &&
    before.timed.every((one, at) => one === after.timed[at] && before.troubles.get(one.item.id) === after.troubles.get(one.item.id))
  )
}
