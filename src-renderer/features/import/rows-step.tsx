import { useDeferredValue, useMemo, useState } from 'react'
import { withTicks } from '#domain/import/row-states.ts'
import { useWords } from '#i18n/words.ts'
import { Banner } from '#ui/banner.tsx'
import { takenTables } from './choose-tables.ts'
import { change, type Conversation, type Planned } from './conversation.ts'
import { RowDetail } from './row-detail.tsx'
import { RowFilters } from './row-filters.tsx'
import { RowGrid } from './row-grid.tsx'
import styles from './rows-step.module.css'
import { RowsSide } from './rows-side.tsx'
import { fitsFilter, shownRows, type RowFilter, type ShownRow } from './shown-rows.ts'
import { TableChooser } from './table-chooser.tsx'
import { useRowSpeech } from './use-row-speech.ts'

export function RowsStep({ talk }: { readonly talk: Conversation }) {
  return talk.planned ? <ComparedRows talk={talk} planned={talk.planned} /> : null
}

/** Every row with what becomes of it; at the side what holds for all, or the row that is open. */
function ComparedRows({ talk, planned }: { readonly talk: Conversation; readonly planned: Planned }) {
  const words = useWords('import')
  const [place, setPlace] = useState<{ readonly table: number; readonly open?: string }>({ table: 0 })
  const [filter, setFilter] = useState<RowFilter>('all')
  // A choice for all is seen at once; a hundred thousand rows follow a moment later.
  const choices = useDeferredValue(talk.choices)
  const rows = useMemo(() => shownRows(planned, place.table, choices), [planned, place.table, choices])
  const shown = useMemo(() => rows.filter((row) => fitsFilter(row, filter)), [rows, filter])
  const speech = useRowSpeech(planned)
  const opened = place.open === undefined ? undefined : rows.find(({ id }) => id === place.open)
  const taken = takenTables(talk)
  const tick = (some: readonly ShownRow[], isTicked: boolean): void =>
    change({ choices: withTicks(talk.choices, some.map((row) => row.planned), isTicked) })
  const jump = (table: number, open: string): void => {
    setFilter('all')
    setPlace({ table, open })
  }
  return (
    <div className={styles.room}>
      <div className={styles.main}>
        {talk.isComparedAnew && <Banner tone="near" text={words('comparedAnew')} />}
        <div className={styles.tools}>
          <TableChooser
            tables={taken.map((one, index) => ({ ...one, index }))}
            index={place.table}
            onChoose={(table) => setPlace({ table })}
          />
          <RowFilters rows={rows} filter={filter} onFilter={setFilter} />
        </div>
        <div className={styles.grid}>
          <RowGrid
            planned={planned}
            table={place.table}
            rows={shown}
            speech={speech}
            open={place.open}
            onOpen={(open) => setPlace({ table: place.table, open })}
            onTick={tick}
          />
        </div>
      </div>
      {opened ? (
        <RowDetail planned={planned} row={opened} choices={talk.choices} speech={speech} onClose={() => setPlace({ table: place.table })} />
      ) : (
        <RowsSide planned={planned} choices={talk.choices} onJump={jump} />
      )}
    </div>
  )
}
