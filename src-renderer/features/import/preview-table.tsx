import type { ImportTable } from '#domain/import/import-table.ts'
import { shownText } from '#domain/import/import-problem.ts'
import { cellText } from '#domain/import/cell-text.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './preview-table.module.css'

const rowsShown = 6
const columnsShown = 14

interface PreviewTableProps {
  readonly table: ImportTable
  /** Its name stands above it. */
  readonly isNamed: boolean
}

/** The first rows of a table as they stand in the file. */
export function PreviewTable({ table: { name, headers, rows }, isNamed }: PreviewTableProps) {
  const words = useWords('import')
  const format = useFormats()
  const title = name === '' ? words('preview') : name
  const more = [rows.length - rowsShown, headers.length - columnsShown] as const
  return (
    <section className={styles.preview} aria-label={title}>
      {isNamed && (
        <h2 className={styles.title}>
          <bdi>{title}</bdi> <span className={styles.count}>{words('rowCount', { count: rows.length })}</span>
        </h2>
      )}
      <div className={styles.frame} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('row')}</th>
              {headers.slice(0, columnsShown).map((header, index) => (
                <th key={index} scope="col">
                  <bdi>{header}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, rowsShown).map(({ number, cells }) => (
              <tr key={number}>
                <th scope="row">{format.number(number)}</th>
                {headers.slice(0, columnsShown).map((_, index) => (
                  <td key={index}>
                    <bdi>{plainText(cells[index])}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.more}>
        {more[0] > 0 && <span>{words('moreRows', { count: more[0] })}</span>}
        {more[1] > 0 && <span>{words('moreColumns', { count: more[1] })}</span>}
      </p>
    </section>
  )
}

const plainText = (cell: unknown): string => shownText(typeof cell === 'object' ? cell : cellText(cell))
