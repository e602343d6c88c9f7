import { memo, useMemo } from 'react'
import type { ListColumn, ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useToday } from '#parts/use-today.ts'
import type { Speech } from '#parts/value-text.ts'
import { conditionLabel } from './condition-label.ts'
import type { RecordWords } from './list-source.ts'
import type { Listed } from './list-work.ts'
import { printedChunks, type PrintedChunk } from './printed-chunks.ts'
import styles from './printed-paper.module.css'

export interface PrintedListProps {
  readonly kind: RecordKind
  readonly look: ListLook
  readonly columns: readonly ListColumn[]
  readonly listed: Listed | undefined
  readonly reading: RecordWords
  readonly speech: Speech
}

/** Rows that are printed without a question: more are a book, and take longer than one waits for a printer. */
export const mostUnasked = 5000
/** More columns than these are too narrow to read on an upright sheet. */
const mostUpright = 5

export const isWideList = (columns: readonly ListColumn[]): boolean => columns.length > mostUpright

/** The sheet itself with at most `most` rows, of which the first `chunks` chunks are laid on it so far. */
export function Paper({ kind, look, columns, listed, reading, speech, most, chunks = Infinity }: PrintedListProps & { readonly most: number; readonly chunks?: number }) {
  const words = useWords('ledger')
  const format = useFormats()
  const today = useToday()
  const total = listed?.rows.length ?? 0
  const all = useMemo(() => (listed ? printedChunks(listed, most) : []), [listed, most])
  const conditions = (look.conditions ?? []).map((condition) => conditionLabel(kind, condition, words, speech))
  const asked = [...(look.text ? [words('print.text', { text: look.text })] : []), ...conditions]
  return (
    <article className={styles.paper} data-printed-list data-wide={isWideList(columns) || undefined}>
      <header>
        <h1 className={styles.title}>{words.in('vocabulary', `kindsMany.${kind}`)}</h1>
        <p>{asked.length > 0 ? words('print.filter', { conditions: asked.join('; ') }) : words('print.whole')}</p>
        <p>{words('print.facts', { date: format.partialDate(today), count: total })}</p>
        {total > most && <p>{words('print.cut', { count: most })}</p>}
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
        {all.slice(0, chunks).map((chunk) => (
          <Rows key={chunk.key} chunk={chunk} columns={columns} reading={reading} group={look.group} />
        ))}
      </table>
    </article>
  )
}

interface RowsProps {
  readonly chunk: PrintedChunk
  readonly columns: readonly ListColumn[]
  readonly reading: RecordWords
  readonly group: string | undefined
}

const Rows = memo(function Rows({ chunk: { head, rows, from }, columns, reading, group }: RowsProps) {
  const format = useFormats()
  return (
    <tbody>
      {head && group !== undefined && (
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {`${reading.groupName(group, head.id)} · ${format.number(head.count)}`}
          </th>
        </tr>
      )}
      {rows.map((record, at) => (
        <tr key={record.id}>
          <td className={styles.number}>{format.number(from + at)}</td>
          {columns.map(({ field }, column) => (
            <td key={field} className={reading.shapeOf(field)?.kind === 'date' ? styles.date : undefined}>
              <bdi>{reading.textOf(record, field) || (column === 0 ? reading.nameOf(record) : '')}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
})
