import { useMemo } from 'react'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { DayColumn } from './day-column.tsx'
import type { ItemTroubles } from './item-column.tsx'
import styles from './plan-board.module.css'
import { StayBars } from './stay-bars.tsx'
import type { ItemMoves } from './use-item-moves.ts'

interface PlanBoardProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly timed: readonly TimedItem[]
  readonly days: readonly PartialDate[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly moves: ItemMoves
  readonly troubles: ItemTroubles
}

/** A column for each day, and the nights' lodgings as bars across them. */
export function PlanBoard({ file, surroundings, timed, days, selected, onSelect, moves, troubles }: PlanBoardProps) {
  const words = useWords('visits')
  const byDay = useMemo(() => {
    const found = new Map<PartialDate, TimedItem[]>(days.map((day) => [day, []]))
    for (const one of timed) if (one.item.date !== undefined && one.item.kind !== 'stay') found.get(one.item.date)?.push(one)
    return found
  }, [timed, days])
  const stays = timed.filter(({ item }) => item.kind === 'stay' && item.date !== undefined)
  return (
    <div className={styles.board} role="group" aria-label={words('views.plan')}>
      <div className={styles.days} style={{ '--days': days.length } as never}>
        {days.map((date) => (
          <DayColumn
            key={date}
            date={date}
            visit={file.visit}
            timed={byDay.get(date) ?? []}
            homeZone={surroundings.home.timeZone}
            selected={selected !== undefined && byDay.get(date)?.some(({ item }) => item.id === selected) ? selected : undefined}
            onSelect={onSelect}
            moves={moves}
            troubles={troubles}
          />
        ))}
        <StayBars stays={stays} days={days} selected={selected} onSelect={onSelect} />
      </div>
    </div>
  )
}
