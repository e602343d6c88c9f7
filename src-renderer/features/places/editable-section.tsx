import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from '#i18n/words.ts'
import { Link } from '#ui/link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import styles from './sections.module.css'

export interface EditableProps {
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
}

interface EditableSectionProps extends EditableProps {
  readonly title: string
  readonly count?: string
  readonly children: ReactNode
}

/** A block of the file that turns into its form and back; Escape leaves the form. */
export function EditableSection({ title, count, isEditing, onEdit, children }: EditableSectionProps) {
  const words = useWords('places')
  const id = useId()
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isEditing && !event.defaultPrevented) onEdit(false)
  }
  return (
    <section aria-labelledby={id} onKeyDown={listen}>
      <SectionHead
        id={id}
        title={title}
        {...(count !== undefined && { count })}
        link={
          <Link size="meta" onPress={() => onEdit(!isEditing)}>
            {words(isEditing ? 'section.done' : 'section.edit')}
            <span className={styles.unseen}>{title}</span>
          </Link>
        }
      />
      {children}
      {isEditing && <p className={styles.hint}>{words('section.savesItself')}</p>}
    </section>
  )
}
