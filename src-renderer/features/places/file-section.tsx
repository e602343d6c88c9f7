import { Plus } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import styles from './file-section.module.css'

interface FileSectionProps {
  readonly kind: RecordKind
  /** A quiet fact after the title, the number of records for most. */
  readonly count?: string
  /** Stands before the "+" at the end of the head. */
  readonly link?: ReactNode
  readonly onAdd?: () => void
  readonly children: ReactNode
}

/** A block of the file that holds the records of one kind, with the way to add one. */
export function FileSection({ kind, count, link, onAdd, children }: FileSectionProps) {
  const words = useWords('places')
  const id = useId()
  return (
    <section id={sectionId(kind)} tabIndex={-1} aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words.in('vocabulary', `kindsMany.${kind}`)}
        {...(count !== undefined && { count })}
        link={
          <span className={styles.actions}>
            {link}
            {onAdd && (
              <IconButton label={words('section.add', { kind: words.in('vocabulary', `kinds.${kind}`) })} icon={Plus} size="small" onPress={onAdd} />
            )}
          </span>
        }
      />
      {children}
    </section>
  )
}

/** The element that a jump to a section goes to. */
export const sectionId = (section: string): string => `file-${section}`
