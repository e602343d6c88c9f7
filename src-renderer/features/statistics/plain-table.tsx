import { useFormats } from '#parts/use-formats.ts'
import { classNames } from '#ui/class-names.ts'
import type { LinkedTable } from './linked-table.ts'
import styles from './plain-table.module.css'
import { ToRows } from './to-rows.tsx'

/** A table as it is handed in, whose numbers lead to their rows. */
export function PlainTable({ table }: { readonly table: LinkedTable }) {
  const format = useFormats()
  const { columns, rows, title } = table
  return (
    <div className={styles.room}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={classNames(isNumber && styles.number)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, to, isTotal }, index) => (
            <tr key={index} className={classNames(isTotal && styles.total)}>
              {cells.map((cell, column) => {
                const text = typeof cell === 'number' ? format.number(cell) : (cell ?? '—')
                const isNumber = columns[column]?.isNumber
                const inside = (
                  <ToRows to={to[column]} className={styles.cell}>
                    {cell === 0 ? '—' : <bdi>{text}</bdi>}
                  </ToRows>
                )
                return column === 0 ? (
                  <th key={column} scope="row">
                    {inside}
                  </th>
                ) : (
                  <td key={column} className={classNames(isNumber && styles.number)}>
                    {inside}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
