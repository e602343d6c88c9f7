import type { ReactNode } from 'react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { Cell, Column, Row, Table as AriaTable, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './table.module.css'
import { useRem } from './use-rem.ts'

export interface TableColumn<R> {
  readonly id: string
  readonly label: string
  readonly cell: (row: R) => ReactNode
  /** The column that names the row; exactly one. */
  readonly isRowHeader?: boolean
  readonly isSortable?: boolean
  /** 'end' for numbers. */
  readonly align?: 'start' | 'end'
  /** A share of the width ('2fr') or rem; 1fr when left out. */
  readonly width?: `${number}fr` | number
  readonly minimumWidth?: number
}

export interface TableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface TableProps<R extends { readonly id: string }> {
  readonly label: string
  readonly columns: readonly TableColumn<R>[]
  /** In the order in which they stand; sorting is the caller's. */
  readonly rows: readonly R[]
  readonly sort?: TableSort
  readonly onSort?: (sort: TableSort) => void
  readonly onOpen?: (id: string) => void
  /** What the row is called when it is searched by typing. */
  readonly rowText?: (row: R) => string
  readonly emptyState?: ReactNode
  /** Rem. */
  readonly rowHeight?: number
  /** The row whose thing stands open beside the table. */
  readonly openRow?: string | undefined
}

/** A sortable table that draws only the rows in sight; arrow keys walk it, Enter opens a row. It fills its parent. */
export function Table<R extends { readonly id: string }>({ label, columns, rows, sort, onSort, onOpen, rowText, emptyState, rowHeight = 2.125, openRow }: TableProps<R>) {
  const rem = useRem()
  const width = (column: TableColumn<R>) => (typeof column.width === 'number' ? column.width * rem : (column.width ?? '1fr'))
  const side = (column: TableColumn<R>) => column.align === 'end' && styles.end
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: rowHeight * rem, headingHeight: 1.75 * rem }}>
      <AriaTable
        aria-label={label}
        className={styles.table ?? ''}
        {...(sort === undefined ? {} : { sortDescriptor: sort })}
        onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
        {...(onOpen === undefined ? {} : { onRowAction: (key) => onOpen(String(key)) })}
      >
        <TableHeader columns={columns} className={styles.header ?? ''}>
          {(column) => (
            <Column
              id={column.id}
              isRowHeader={column.isRowHeader ?? false}
              allowsSorting={column.isSortable ?? false}
              width={width(column)}
              minWidth={(column.minimumWidth ?? 3) * rem}
              textValue={column.label}
              className={classNames(styles.column, side(column))}
            >
              {({ sortDirection }) => (
                <>
                  <span className={styles.word}>{column.label}</span>
                  {sortDirection === 'ascending' && <ChevronUp className={styles.arrow} aria-hidden />}
                  {sortDirection === 'descending' && <ChevronDown className={styles.arrow} aria-hidden />}
                </>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody items={rows} dependencies={[columns, openRow]} renderEmptyState={() => emptyState}>
          {(row) => (
            <Row
              id={row.id}
              columns={columns}
              dependencies={[columns, openRow]}
              className={classNames(styles.row, onOpen && styles.opens, row.id === openRow && styles.open)}
              {...(rowText === undefined ? {} : { textValue: rowText(row) })}
            >
              {(column) => (
                <Cell className={classNames(styles.cell, side(column))}>
                  {column.cell(row)}
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </AriaTable>
    </Virtualizer>
  )
}
