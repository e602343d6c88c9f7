import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ListColumn } from '#domain/record/list-look.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { fieldName } from '#parts/field-name.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxRow } from '#ui/checkbox-row.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { listedFields } from './list-source.ts'
import styles from './list-toolbar.module.css'

interface ColumnsFormProps {
  readonly kind: RecordKind
  readonly columns: readonly ListColumn[]
  readonly onChange: (columns: readonly ListColumn[]) => void
}

/** Which fields stand in the list and in what order; the first names the row. */
export function ColumnsForm({ kind, columns, onChange }: ColumnsFormProps) {
  const words = useWords('ledger')
  const shown = new Set(columns.map(({ field }) => field))
  const hidden = listedFields(kind).filter(({ name }) => !shown.has(name))
  const label = (field: string): string => fieldName(kind, field, words)
  const move = (from: number, to: number): void => {
    const next = columns.filter((_, at) => at !== from)
    const moved = columns[from]
    if (moved) onChange([...next.slice(0, to), moved, ...next.slice(to)])
  }
  return (
    <div className={styles.columns}>
      {columns.map(({ field }, at) => (
        <div key={field} className={styles.column}>
          <CheckboxRow label={label(field)} isSelected isDisabled={columns.length === 1} onChange={() => onChange(columns.filter((one) => one.field !== field))} />
          <span className={styles.pair}>
            <IconButton label={words('columns.earlier', { column: label(field) })} icon={ChevronUp} size="small" isDisabled={at === 0} onPress={() => move(at, at - 1)} />
            <IconButton label={words('columns.later', { column: label(field) })} icon={ChevronDown} size="small" isDisabled={at === columns.length - 1} onPress={() => move(at, at + 1)} />
          </span>
        </div>
      ))}
      {hidden.map(({ name }) => (
        <CheckboxRow key={name} label={label(name)} isSelected={false} onChange={() => onChange([...columns, { field: name }])} />
      ))}
      <div className={styles.foot}>
        <Button size="small" onPress={() => onChange(kindTraits[kind].columns.map((field) => ({ field })))}>
          {words('columns.usual')}
        </Button>
      </div>
    </div>
  )
}
