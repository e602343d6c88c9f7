import { spanText } from '#domain/statistics/year-span.ts'
import { dashed } from './dashed.ts'
import styles from './heat-panel.module.css'
import { NotesLine } from './notes-line.tsx'
import { PanelSection } from './panel-section.tsx'
import { exchangesBehind } from './rows-behind.ts'
import type { Show } from './show.ts'
import { exchangeNotes } from './statistics-notes.ts'
import type { Said } from './statistics-tables.ts'
import { ToRows } from './to-rows.tsx'

/** Exchanges by field of work and year: a table whose cells are the darker the more there was. */
export function HeatPanel({ said, show }: { readonly said: Said; readonly show: Show }) {
  const { made, wish, words, format } = said
  const { columns, rows, peak } = made.fields
  const longest = Math.max(1, ...rows.map(({ total }) => total))
  return (
    <PanelSection
      panel="fields"
      said={said}
      show={show}
      aside={<span className={styles.hint}>{words('fields.hint')}</span>}
    >
      <table className={styles.heat} aria-label={words('fields.title')}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {words('fields.field')}
            </th>
            {columns.map((span) => (
              <th key={span.from} scope="col" className={styles.year}>
                {dashed(spanText(span))}
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {words('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, counts, total }) => (
            <tr key={field}>
              <th scope="row" className={styles.name}>
                {words.in('vocabulary', `workFields.${field}`)}
              </th>
              {counts.map((count, index) => (
                <td key={index} className={styles.year}>
                  {count === 0 ? (
                    <span className={styles.none}>·</span>
                  ) : (
                    <ToRows
                      className={styles.cell}
                      to={exchangesBehind(wish, made, { field, begun: columns[index] ?? made.exchangeYears })}
                    >
                      <span className={styles.ground} data-level={level(count / peak)}>
                        {format.number(count)}
                      </span>
                    </ToRows>
                  )}
                </td>
              ))}
              <td className={styles.total}>
                <ToRows className={styles.sum} to={exchangesBehind(wish, made, { field })}>
                  <i className={styles.bar} style={{ inlineSize: `${(total / longest) * 60}%` }} />
                  <b>{format.number(total)}</b>
                </ToRows>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <NotesLine notes={exchangeNotes(made, words, format)} />
    </PanelSection>
  )
}

/** Five shades; the two darkest bear light letters. */
const level = (share: number): number =>
  share <= 0.2 ? 1 : share <= 0.4 ? 2 : share <= 0.6 ? 3 : share <= 0.85 ? 4 : 5
