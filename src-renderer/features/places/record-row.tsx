import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './file-section.module.css'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useOpenRecord } from './use-open-record.ts'

interface RecordRowProps {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  readonly tags?: ReactNode
  /** Short facts under the name; empty ones are left out. */
  readonly facts?: readonly (string | undefined)[]
  readonly isStrong?: boolean
  /** What hangs on the record, under its row. */
  readonly children?: ReactNode
}

/** One record in a block of the file: pressing it opens it, the pencil changes it here. */
export function RecordRow({ kind, id, name, tags, facts = [], isStrong = true, children }: RecordRowProps) {
  const words = useWords('places')
  const edit = useEditRecord()
  const { open, isElsewhere } = useOpenRecord(kind)
  const shown = facts.filter((fact) => fact !== undefined && fact !== '')
  return (
    <li>
      <div className={styles.row}>
        <RowButton onPress={() => open(id)}>
          <span className={styles.what}>
            <span className={styles.first}>
              <bdi className={classNames(styles.name, isStrong && styles.strong)}>{name}</bdi>
              {tags !== undefined && <span className={styles.tags}>{tags}</span>}
            </span>
            {shown.length > 0 && (
              <span className={styles.meta}>
                {shown.map((fact, index) => (
                  <span key={index}>
                    {index > 0 && ' · '}
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </span>
            )}
          </span>
        </RowButton>
        {isElsewhere && (
          <span className={styles.edit}>
            <IconButton label={words('section.editNamed', { name })} icon={Pencil} size="small" onPress={() => edit({ kind, id })} />
          </span>
        )}
      </div>
      {children}
    </li>
  )
}
