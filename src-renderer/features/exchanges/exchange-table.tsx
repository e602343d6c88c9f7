import { useRef, type ReactNode } from 'react'
import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { ActivityId } from '#domain/activity/activity.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useInlineSize } from '#parts/use-inline-size.ts'
import { Table, type TableSort } from '#ui/table.tsx'
import { useRem } from '#ui/use-rem.ts'
import { useExchangeColumns } from './exchange-columns.tsx'
import type { ExchangeRow } from './exchange-rows.ts'
import styles from './exchanges-page.module.css'

interface ExchangeTableProps {
  readonly rows: readonly ExchangeRow[]
  /** Kept while one of the rows is opened. */
  readonly filter: ActivityFilter
  readonly sort: TableSort
  readonly onSort: (sort: TableSort) => void
  readonly openRow: ActivityId | undefined
  readonly emptyState: ReactNode
}

/** The table of exchanges with as many columns as have room. */
export function ExchangeTable({ rows, filter, sort, onSort, openRow, emptyState }: ExchangeTableProps) {
  const words = useWords('exchanges')
  const rem = useRem()
  const room = useRef<HTMLDivElement>(null)
  const width = useInlineSize(room)
  const columns = useExchangeColumns(width === 0 ? Infinity : width / rem)
  return (
    <div className={styles.table} ref={room}>
      <Table
        label={words('label')}
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={onSort}
        onOpen={(id) => go({ page: 'exchanges', activity: id as ActivityId, filter })}
        openRow={openRow}
        rowText={(row) => row.title}
        emptyState={emptyState}
      />
    </div>
  )
}
