import { useId, type ReactNode } from 'react'
import { SectionHead } from '#ui/section-head.tsx'
import { PlainTable } from './plain-table.tsx'
import type { Show } from './show.ts'
import { panelTable, type Panel, type Said } from './statistics-tables.ts'
import { subtitleOf } from './subtitles.ts'
import styles from './statistics-page.module.css'

interface PanelSectionProps {
  readonly panel: Panel
  readonly said: Said
  readonly show: Show
  readonly aside?: ReactNode
  /** Said when there is nothing to draw. */
  readonly nothing?: string
  /** The drawing, and whatever belongs under it. */
  readonly children: ReactNode
}

/** One part of the page: its head, and its chart or its table. */
export function PanelSection({ panel, said, show, aside, nothing, children }: PanelSectionProps) {
  const id = useId()
  const { words } = said
  const table = panelTable(panel, said)
  return (
    <section className={styles.panel} aria-labelledby={id} data-panel={panel}>
      <SectionHead
        id={id}
        title={words(`${panel}.title`)}
        count={subtitleOf(panel, said)}
        {...(aside !== undefined && { link: aside })}
      />
      {table.rows.length === 0 ? (
        <p className={styles.quiet}>{nothing ?? words('nothing')}</p>
      ) : show === 'table' ? (
        <PlainTable table={table} />
      ) : (
        children
      )}
    </section>
  )
}
