import { useMemo } from 'react'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { ToggleChip } from '#ui/toggle-chip.tsx'
import { filterCounts, rowFilters, type RowFilter, type ShownRow } from './shown-rows.ts'
import styles from './rows-step.module.css'

interface RowFiltersProps {
  readonly rows: readonly ShownRow[]
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
}

/** How many rows come to what; a press shows these alone. */
export function RowFilters({ rows, filter, onFilter }: RowFiltersProps) {
  const words = useWords('import')
  const format = useFormats()
  const counts = useMemo(() => filterCounts(rows), [rows])
  return (
    <div className={styles.filters} role="group" aria-label={words('filterLabel')}>
      {rowFilters
        .filter((one) => one === 'all' || one === filter || counts[one] > 0)
        .map((one) => {
          const name = words(`filters.${one}`)
          return (
            <ToggleChip key={one} label={words('filterCount', { name, count: format.number(counts[one]) })} isSelected={filter === one} onChange={(isOn) => onFilter(isOn ? one : 'all')}>
              {name}
              <span className={styles.filterCount}>{format.number(counts[one])}</span>
            </ToggleChip>
          )
        })}
    </div>
  )
}
