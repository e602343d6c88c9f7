import { GripVertical } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button, Cell, Column, Row, Table, TableBody, TableHeader, useDragAndDrop } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './order-table.module.css'

export interface OrderColumn<R> {
  readonly id: string
  readonly label: string
  readonly cell: (row: R) => ReactNode
  /** The column that names the row; exactly one. */
  readonly isRowHeader?: boolean
  /** A column of marks or buttons; its label is said, not shown. */
  readonly isNarrow?: boolean
  /** Its cells are short and never break: dates, states. */
  readonly isTight?: boolean
}

interface OrderTableProps<R extends { readonly id: string }> {
  readonly label: string
  readonly columns: readonly OrderColumn<R>[]
  readonly rows: readonly R[]
  readonly rowText: (row: R) => string
  readonly onOpen: (row: R) => void
  /** The row is wanted at this place among the others. */
  readonly onMove: (id: string, index: number) => void
  /** What the handle of a row is called. */
  readonly moveLabel: (row: R) => string
  /** What the column of the handles is called. */
  readonly orderLabel: string
}

/** A short table whose rows a person puts in order: by dragging, by the handle and the keys, or by Alt with an arrow. */
export function OrderTable<R extends { readonly id: string }>({ label, columns, rows, rowText, onOpen, onMove, moveLabel, orderLabel }: OrderTableProps<R>) {
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef<string>(undefined)
  useEffect(() => {
    // The moved row is drawn anew elsewhere; the keys stay with it.
    if (moved.current !== undefined) box.current?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(moved.current)}"]`)?.focus()
    moved.current = undefined
  }, [rows])
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': rows.filter(({ id }) => id === key).map(rowText).join('') })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      if (id === undefined) return
      const others = rows.filter((row) => row.id !== id)
      const at = others.findIndex((row) => row.id === target.key)
      if (at >= 0) onMove(id, target.dropPosition === 'after' ? at + 1 : at)
    },
  })
  const listen = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"][data-key]')?.dataset['key']
    const at = rows.findIndex((row) => row.id === id)
    const to = event.key === 'ArrowUp' ? at - 1 : at + 1
    if (id === undefined || at < 0 || to < 0 || to >= rows.length) return
    event.preventDefault()
    event.stopPropagation()
    moved.current = id
    onMove(id, to)
  }
  return (
    <div ref={box} onKeyDownCapture={listen}>
      <Table aria-label={label} className={styles.table ?? ''} dragAndDropHooks={dragAndDropHooks} onRowAction={(key) => rows.filter(({ id }) => id === key).forEach(onOpen)}>
        <TableHeader>
          {columns.map((column) => (
            <Column key={column.id} id={column.id} isRowHeader={column.isRowHeader ?? false} className={classNames(styles.column, column.isNarrow && styles.narrow)} textValue={column.label}>
              {column.isNarrow ? <span className={styles.unseen}>{column.label}</span> : column.label}
            </Column>
          ))}
          <Column id="order" className={classNames(styles.column, styles.narrow)} textValue={orderLabel}>
            <span className={styles.unseen}>{orderLabel}</span>
          </Column>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.id} id={row.id} textValue={rowText(row)} className={styles.row ?? ''}>
              {columns.map((column) => (
                <Cell key={column.id} className={classNames(styles.cell, column.isNarrow && styles.narrow, column.isTight && styles.tight)}>
                  {column.cell(row)}
                </Cell>
              ))}
              <Cell className={classNames(styles.cell, styles.narrow)}>
                <Button slot="drag" className={styles.handle ?? ''} aria-label={moveLabel(row)}>
                  <GripVertical className={styles.grip} aria-hidden />
                </Button>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
