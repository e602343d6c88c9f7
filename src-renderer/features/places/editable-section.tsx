import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from '#i18n/words.ts'
import { Link } from '#ui/link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import head from './file-section.module.css'
import { sectionId } from './file-section.tsx'
import styles from './sections.module.css'

export interface EditableProps {
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
}

interface EditableSectionProps extends EditableProps {
  readonly title: string
  readonly count?: string
  /** Stands after the way to the form. */
  readonly action?: ReactNode
  /** The section's own name among the jumps. */
  readonly id?: string
  readonly children: ReactNode
}

/** A block of the file that turns into its form and back; Escape leaves the form. */
export function EditableSection({ id: section, title, count, action, isEditing, onEdit, children }: EditableSectionProps) {
  const words = useWords('places')
  const id = useId()
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isEditing && !event.defaultPrevented) onEdit(false)
  }
  return (
    <section {...(section !== undefined && { id: sectionId(section), tabIndex: -1 })} aria-labelledby={id} onKeyDown={listen}>
      <SectionHead
        id={id}
        title={title}
        {...(count !== undefined && { count })}
        link={
          <span className={head.actions}>
            <Link size="meta" onPress={() => onEdit(!isEditing)}>
              {words(isEditing ? 'section.done' : 'section.edit')}
              <span className={styles.unseen}>{title}</span>
            </Link>
            {action}
          </span>
        }
      />
      {children}
      {isEditing && <p className={styles.hint}>{words('section.savesItself')}</p>}
    </section>
  )
}
