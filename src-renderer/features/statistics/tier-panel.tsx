import { NotesLine } from './notes-line.tsx'
import { PanelSection } from './panel-section.tsx'
import type { Show } from './show.ts'
import { tierNotes } from './statistics-notes.ts'
import styles from './statistics-page.module.css'
import type { Said } from './statistics-tables.ts'
import { TierChart } from './tier-chart.tsx'

/** How the circle of partners grew, as stacked steps with its table on the same years. */
export function TierPanel({ said, show }: { readonly said: Said; readonly show: Show }) {
  const { made, words, format } = said
  return (
    <PanelSection
      panel="tiers"
      said={said}
      show={show}
      aside={
        made.ended.length > 0 ? (
          <span className={styles.aside}>{words('tiers.without', { count: made.ended.length })}</span>
        ) : undefined
      }
    >
      <TierChart said={said} hasTwin={show === 'both'} />
      <NotesLine notes={tierNotes(made, words, format)} />
    </PanelSection>
  )
}
