import type { HalfDay } from '#domain/visit/half-days.ts'
import { useWords } from '#i18n/words.ts'
import { classNames } from '#ui/class-names.ts'
import styles from './half-day-cells.module.css'
import { useFormats } from './use-formats.ts'

const uses = ['official', 'other', 'transit'] as const

interface HalfDayCellsProps {
  readonly cells: readonly HalfDay[]
  /** Left out where days stand above already. */
  readonly hasLegend?: boolean
}

/** What each half-day is for, as proof: two cells a day, solid, hatched and hollow, with their numbers. */
export function HalfDayCells({ cells, hasLegend = false }: HalfDayCellsProps) {
  const words = useWords('rules')
  const format = useFormats()
  const days = cells.filter((_, at) => at % 2 === 0)
  const count = (use: HalfDay['use']): string => format.number(cells.filter((cell) => cell.use === use).length)
  const said = uses.map((use) => words(`cells.${use}`, { number: count(use) }))
  return (
    <figure className={styles.figure}>
      <div className={styles.days} role="img" aria-label={format.list(said)}>
        {days.map(({ date }, at) => (
          <span key={date} className={styles.day}>
            {days.length <= mostNumbered && <span className={styles.number}>{format.number(Number(date.slice(8)))}</span>}
            {cells.slice(at * 2, at * 2 + 2).map(({ half, use }) => (
              <span key={half} className={classNames(styles.cell, styles[use])} />
            ))}
          </span>
        ))}
      </div>
      {hasLegend && (
        <figcaption className={styles.legend}>
          {uses.map((use, at) => (
            <span key={use} className={styles.mark}>
              <span className={classNames(styles.cell, styles.key, styles[use])} />
              {said[at]}
            </span>
          ))}
          <span className={styles.total}>{words('cells.total', { number: format.number(cells.length) })}</span>
        </figcaption>
      )}
    </figure>
  )
}

/** Numbers of more days than these would touch each other. */
const mostNumbered = 12
