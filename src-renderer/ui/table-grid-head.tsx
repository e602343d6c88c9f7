import type { LucideIcon } from 'lucide-react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { GridColumn } from './table-grid-parts.ts'
import styles from './table-grid.module.css'

interface GridHeadProps {
  readonly columns: readonly GridColumn[]
  readonly template: string
  /** The least width of all columns together. */
  readonly least: string
  readonly sort: { readonly column: string; readonly direction: 'ascending' | 'descending' } | undefined
  readonly onSort: (column: string) => void
  /** Missing where no column can be widened. */
  readonly onWiden: ((column: string, width: number) => void) | undefined
  readonly rem: number
  readonly widenText: ((column: string) => string) | undefined
  readonly tick: ReactNode
  readonly signs: Readonly<Record<'ascending' | 'descending', LucideIcon>>
}

/** Rem. */
const narrowest = 4
const widest = 60

/** The head of a grid: a press sorts by the column, the edge at its end widens it, by hand or by arrow key. */
export function GridHead({ columns, template, least, sort, onSort, onWiden, rem, widenText, tick, signs }: GridHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: template, minInlineSize: least }}>
      <div role="columnheader" className={styles.tickCell}>
        {tick}
      </div>
      {columns.map(({ id, label, isSortable = false, align }, index) => {
        const direction = sort?.column === id ? sort.direction : undefined
        const Sign = direction && signs[direction]
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 2}
            aria-sort={direction ?? 'none'}
            className={classNames(styles.headCell, align === 'end' && styles.end, direction && styles.sorted)}
          >
            {isSortable ? (
              <button type="button" className={styles.headButton} onClick={() => onSort(id)}>
                <span className={styles.headWord}>{label}</span>
                {Sign && <Sign className={styles.sign} aria-hidden />}
              </button>
            ) : (
              <span className={styles.headWord}>{label}</span>
            )}
            {onWiden && <Edge label={widenText?.(label) ?? ''} rem={rem} onWiden={(width) => onWiden(id, width)} />}
          </div>
        )
      })}
    </div>
  )
}

interface EdgeProps {
  readonly label: string
  readonly rem: number
  readonly onWiden: (width: number) => void
}

function Edge({ label, rem, onWiden }: EdgeProps) {
  const widthOf = (edge: Element): number => (edge.parentElement?.getBoundingClientRect().width ?? 0) / rem
  const widen = (width: number): void => onWiden(Math.round(Math.min(widest, Math.max(narrowest, width)) * 4) / 4)
  const pull = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault()
    const edge = event.currentTarget
    const [start, width] = [event.clientX, widthOf(edge)]
    const onward = getComputedStyle(edge).direction === 'rtl' ? -1 : 1
    edge.setPointerCapture(event.pointerId)
    const move = ({ clientX }: globalThis.PointerEvent): void => widen(width + ((clientX - start) * onward) / rem)
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true })
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    event.stopPropagation()
    const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    widen(widthOf(event.currentTarget) + (event.key === 'ArrowRight' ? onward : -onward))
  }
  return <button type="button" aria-label={label} className={styles.edge} onPointerDown={pull} onKeyDown={press} />
}
