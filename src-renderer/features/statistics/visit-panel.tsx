import { spanText } from '#domain/statistics/year-span.ts'
import { visitDirections } from '#domain/visit/visit.ts'
import { DirectionMark } from '#parts/direction-mark.tsx'
import { dashed } from './dashed.ts'
import { NotesLine } from './notes-line.tsx'
import { PanelSection } from './panel-section.tsx'
import { visitsBehind } from './rows-behind.ts'
import type { Show } from './show.ts'
import { visitNotes } from './statistics-notes.ts'
import type { Said } from './statistics-tables.ts'
import { ToRows } from './to-rows.tsx'
import styles from './visit-panel.module.css'

/** Visits made by year: a bar in two parts for those out and those in, with the people and places behind it. */
export function VisitPanel({ said, show }: { readonly said: Said; readonly show: Show }) {
  const { made, wish, words, format } = said
  const { rows } = made.visits
  const longest = Math.max(1, ...rows.map(({ total }) => total))
  return (
    <PanelSection panel="visits" said={said} show={show} nothing={[words('visits.none'), ...visitNotes(made, words, format).slice(1)].join(' ')}>
      <table className={styles.visits} aria-label={words('visits.title')}>
        <thead>
          <tr>
            <th scope="col">{words('visits.year')}</th>
            <th scope="col" className={styles.bars}>
              <span className={styles.key}>
                {visitDirections.map((direction) => (
                  <span key={direction} className={styles.keyed}>
                    <DirectionMark direction={direction} />
                    {words.in('vocabulary', `visitDirections.${direction}`)}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col" className={styles.number}>
              {words('visits.people')}
            </th>
            <th scope="col" className={styles.number}>
              {words('visits.places')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ span, counts, people, places }) => (
            <tr key={span.from}>
              <th scope="row">{dashed(spanText(span))}</th>
              <td className={styles.bars}>
                <span className={styles.row}>
                  {visitDirections
                    .filter((direction) => counts[direction] > 0)
                    .map((direction) => (
                      <ToRows
                        key={direction}
                        className={styles.bar}
                        to={visitsBehind(wish, made, span, direction)}
                        label={words('visits.of', {
                          years: dashed(spanText(span)),
                          name: words.in('vocabulary', `visitDirections.${direction}`),
                          number: format.number(counts[direction]),
                        })}
                        style={{ inlineSize: `${(counts[direction] / longest) * 100}%`, background: `var(--direction-${direction})` }}
                      >
                        {format.number(counts[direction])}
                      </ToRows>
                    ))}
                </span>
              </td>
              <td className={styles.number}>{people === 0 ? '·' : format.number(people)}</td>
              <td className={styles.number}>{places === 0 ? '·' : format.number(places)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <NotesLine notes={visitNotes(made, words, format)} />
    </PanelSection>
  )
}
