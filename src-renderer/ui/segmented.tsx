import type { LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './segmented.module.css'

interface Segment<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: LucideIcon
  readonly isDisabled?: boolean
}

interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly items: readonly Segment<Id>[]
  readonly selected: Id
  readonly onChange: (id: Id) => void
}

/** Two to five views of the same thing, one of them chosen. */
export function Segmented<Id extends string>({ label, items, selected, onChange }: SegmentedProps<Id>) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const item = items.find(({ id }) => keys.has(id))
    if (item) onChange(item.id)
  }
  return (
    <ToggleButtonGroup aria-label={label} className={styles.group ?? ''} selectionMode="single" disallowEmptySelection selectedKeys={[selected]} onSelectionChange={choose}>
      {items.map(({ id, label: word, icon: Icon, isDisabled = false }) => (
        <ToggleButton key={id} id={id} className={styles.segment ?? ''} isDisabled={isDisabled}>
          {Icon && <Icon className={styles.icon} aria-hidden />}
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
