import type { ListColumn, ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useToday } from '#parts/use-today.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Speech } from '#parts/value-text.ts'
import { usePrinting } from '#ui/use-printing.ts'
import { conditionLabel } from './condition-label.ts'
import type { RecordWords } from './list-source.ts'
import type { Listed } from './list-work.ts'
import styles from './printed-list.module.css'

interface PrintedListProps {
  readonly kind: RecordKind
  readonly look: ListLook
  readonly columns: readonly ListColumn[]
  readonly listed: Listed | undefined
  readonly reading: RecordWords
  readonly speech: Speech
}

/** Rows beyond this would be a book, and take longer than one waits for a printer. */
const mostPrinted = 5000

/** The whole list as an office document; there only while it is printed. */
export function PrintedList(props: PrintedListProps) {
  const today = useToday()
  return usePrinting() ? <Paper {...props} today={today} /> : null
}

function Paper({ kind, look, columns, listed, reading, speech, today }: PrintedListProps & { readonly today: PartialDate }) {
  const words = useWords('ledger')
  const format = useFormats()
  const rows = listed?.rows ?? []
  const groups = listed?.groups ?? [{ id: undefined, rows: rows.map((_, at) => at) }]
  const conditions = (look.conditions ?? []).map((condition) => conditionLabel(kind, condition, words, speech))
  const asked = [...(look.text ? [words('print.text', { text: look.text })] : []), ...conditions]
  let left = mostPrinted
  return (
    <article className={styles.paper} data-printed-list>
      <header>
        <h1 className={styles.title}>{words.in('vocabulary', `kindsMany.${kind}`)}</h1>
        <p>{asked.length > 0 ? words('print.filter', { conditions: asked.join('; ') }) : words('print.whole')}</p>
        <p>{words('print.facts', { date: format.partialDate(today), count: rows.length })}</p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {words('print.number')}
            </th>
            {columns.map(({ field }) => (
              <th key={field} scope="col">
                {words.in('vocabulary', `fields.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, rows: inner }) => {
          const shown = inner.slice(0, Math.max(0, left))
          left -= shown.length
          return (
            <tbody key={id ?? 'all'}>
              {id !== undefined && look.group !== undefined && (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {`${reading.groupName(look.group, id)} · ${format.number(inner.length)}`}
                  </th>
                </tr>
              )}
              {shown.map((at, number) => {
                const record = rows[at]
                return (
                  record && (
                    <tr key={record.id}>
                      <td className={styles.number}>{format.number(number + 1)}</td>
                      {columns.map(({ field }, column) => (
                        <td key={field}>
                          <bdi>{reading.textOf(record, field) || (column === 0 ? reading.nameOf(record) : '')}</bdi>
                        </td>
                      ))}
                    </tr>
                  )
                )
              })}
            </tbody>
          )
        })}
      </table>
      {left <= 0 && rows.length > mostPrinted && <p>{words('print.cut', { count: mostPrinted })}</p>}
    </article>
  )
}
