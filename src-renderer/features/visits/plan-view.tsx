import { useCallback, useDeferredValue, useMemo } from 'react'
import { itemConflicts } from '#domain/visit/item-conflicts.ts'
import { visitDays } from '#domain/visit/visit-days.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useVisitConflicts } from '#parts/use-visit-conflicts.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ItemDetail } from './item-detail.tsx'
import { PlanBoard } from './plan-board.tsx'
import { PlanPool } from './plan-pool.tsx'
import styles from './plan-view.module.css'
import { useItemMoves } from './use-item-moves.ts'
import { useTimedItems } from './use-timed-items.ts'

interface PlanViewProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly item?: string
}

/** The itinerary in three panes: what has no day yet, a column for each day, and the item in hand. */
export function PlanView({ file, surroundings, item }: PlanViewProps) {
  const words = useWords('visits')
  const edit = useEditRecord()
  const timed = useTimedItems(file, surroundings)
  const days = useMemo(() => visitDays(file.visit, file.items), [file])
  const moves = useItemMoves(file.items, days)
  // The pane beside may lag a frame behind the keys that walk along the items.
  const shown = useDeferredValue(item)
  const open = shown === undefined ? undefined : timed.find((one) => one.item.id === shown)
  const conflicts = useVisitConflicts(file, surroundings)
  const troubles = useMemo(() => itemConflicts(conflicts ?? []), [conflicts])
  const { id } = file.visit
  const select = useCallback((chosen: string): void => go({ page: 'visits', visit: id, view: 'plan', item: chosen }, { instead: true }), [id])
  return (
    <div className={styles.plan} data-open={open !== undefined || undefined}>
      <PlanPool file={file} surroundings={surroundings} timed={timed} selected={item} onSelect={select} moves={moves} />
      {days.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            drawing="choice"
            sentence={words('empty.days')}
            action={<Button onPress={() => edit({ kind: 'visit', id })}>{words('setDates')}</Button>}
          />
        </div>
      ) : (
        <PlanBoard file={file} surroundings={surroundings} timed={timed} days={days} selected={item} onSelect={select} moves={moves} troubles={troubles} />
      )}
      {open && <ItemDetail key={open.item.id} timed={open} file={file} surroundings={surroundings} days={days} moves={moves} />}
    </div>
  )
}
