import { Plus } from 'lucide-react'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { Link } from '#ui/link.tsx'
import styles from './file-section.module.css'

interface EmptyLineProps {
  /** The kinds of which there is nothing yet. */
  readonly kinds: readonly RecordKind[]
  readonly onAdd: (kind: RecordKind) => void
}

/** What a place has nothing of yet, in one quiet line of ways to begin. */
export function EmptyLine({ kinds, onAdd }: EmptyLineProps) {
  const words = useWords('places')
  if (kinds.length === 0) return null
  return (
    <div className={styles.empty} role="group" aria-label={words('section.notYet')} data-print="never">
      {kinds.map((kind) => (
        <Link key={kind} size="meta" icon={Plus} onPress={() => onAdd(kind)}>
          {words.in('vocabulary', `kinds.${kind}`)}
        </Link>
      ))}
    </div>
  )
}
