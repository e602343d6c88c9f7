import { X } from 'lucide-react'
import { useWords } from '#i18n/words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './chosen-tags.module.css'

interface ChosenTagsProps<Id extends string> {
  readonly label: string
  readonly tags: readonly { readonly id: Id; readonly label: string }[]
  readonly onRemove: (id: Id) => void
}

/** What has been chosen, each with a button that takes it out. */
export function ChosenTags<Id extends string>({ label, tags, onRemove }: ChosenTagsProps<Id>) {
  const words = useWords('parts')
  if (tags.length === 0) return null
  return (
    <ul className={styles.tags} aria-label={label}>
      {tags.map((tag) => (
        <li key={tag.id} className={styles.tag}>
          <bdi>{tag.label}</bdi>
          <IconButton
            label={words('remove', { name: tag.label })}
            icon={X}
            size="small"
            onPress={() => onRemove(tag.id)}
          />
        </li>
      ))}
    </ul>
  )
}
