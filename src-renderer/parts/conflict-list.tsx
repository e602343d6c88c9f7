import { useState } from 'react'
import type { Conflict } from '#domain/visit/conflict.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import styles from './conflict-list.module.css'
import { ConflictRow } from './conflict-row.tsx'
import { useFormats } from './use-formats.ts'

interface ConflictListProps {
  readonly file: VisitFile
  readonly conflicts: readonly Conflict[]
  /** The item that is open already, to which no way leads. */
  readonly here?: string
  /** Called when the user goes to what a conflict is about. */
  readonly onFollow?: () => void
}

/** What does not go together in a visit, the surest first. */
export function ConflictList({ file, conflicts, here, onFollow }: ConflictListProps) {
  const words = useWords('parts')
  const format = useFormats()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? conflicts : conflicts.slice(0, mostRows)
  return (
    <>
      <ul className={styles.rows} aria-label={words('conflict.label')}>
        {shown.map((conflict) => (
          <ConflictRow key={conflict.id} conflict={conflict} file={file} {...(here !== undefined && { here })} {...(onFollow && { onFollow })} />
        ))}
      </ul>
      {shown.length < conflicts.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.in('rules', 'all', { number: format.number(conflicts.length) })}
        </Button>
      )}
    </>
  )
}

/** A visit with more is only begun; its rows would take longer to draw than to find. */
const mostRows = 40
