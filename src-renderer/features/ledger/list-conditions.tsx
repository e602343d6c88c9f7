import { conditionText } from '#domain/record/condition-text.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { ChosenTags } from '#parts/chosen-tags.tsx'
import type { Speech } from '#parts/value-text.ts'
import { Link } from '#ui/link.tsx'
import { conditionLabel } from './condition-label.ts'
import styles from './list-toolbar.module.css'

interface ListConditionsProps {
  readonly kind: RecordKind
  readonly look: ListLook
  readonly speech: Speech
  readonly onLook: (look: ListLook) => void
  readonly onClear: () => void
}

/** The conditions of a list, each with a way out. */
export function ListConditions({ kind, look, speech, onLook, onClear }: ListConditionsProps) {
  const words = useWords('ledger')
  const { conditions = [], ...rest } = look
  if (conditions.length === 0) return null
  const remove = (id: string): void => {
    const left = conditions.filter((condition) => conditionText(condition) !== id)
    onLook(left.length > 0 ? { ...rest, conditions: left } : rest)
  }
  return (
    <div className={styles.conditions} data-print="never">
      <ChosenTags
        label={words.in('parts', 'conditions')}
        tags={conditions.map((condition) => ({ id: conditionText(condition), label: conditionLabel(kind, condition, words, speech) }))}
        onRemove={remove}
      />
      <Link size="meta" onPress={onClear}>
        {words('clear')}
      </Link>
    </div>
  )
}
