import { Plus } from 'lucide-react'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { ItemColumn } from './item-column.tsx'
import styles from './plan-view.module.css'
import { RouteMap } from './route-map.tsx'
import type { ItemMoves } from './use-item-moves.ts'

interface PlanPoolProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly timed: readonly TimedItem[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly moves: ItemMoves
}

/** The route in small, and under it the ideas that have no day yet. */
export function PlanPool({ file, surroundings, timed, selected, onSelect, moves }: PlanPoolProps) {
  const words = useWords('visits')
  const format = useFormats()
  const edit = useEditRecord()
  const ideas = timed.filter(({ item }) => item.date === undefined)
  return (
    <section className={styles.pool} aria-label={words('pool.title')}>
      <RouteMap timed={timed} surroundings={surroundings} />
      <div className={styles.ideas}>
        <SectionHead
          title={words('pool.title')}
          count={format.number(ideas.length)}
          link={<IconButton label={words('pool.add')} icon={Plus} size="small" onPress={() => edit({ kind: 'item', initial: { visitId: file.visit.id } })} />}
        />
        <ItemColumn
          label={words('pool.title')}
          timed={ideas}
          homeZone={surroundings.home.timeZone}
          selected={selected}
          onSelect={onSelect}
          date={undefined}
          moves={moves}
          emptyText={words('pool.empty')}
        />
      </div>
    </section>
  )
}
