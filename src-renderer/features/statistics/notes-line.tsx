import styles from './statistics-page.module.css'

/** What is counted how, in one paragraph. */
export function NotesLine({ notes }: { readonly notes: readonly string[] }) {
  return notes.length === 0 ? null : <p className={styles.note}>{notes.join(' ')}</p>
}
