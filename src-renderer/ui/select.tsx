import { ChevronDown, type LucideIcon } from 'lucide-react'
import { Button, Label, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import { FieldNotes } from './field-notes.tsx'
import field from './field.module.css'
import float from './float.module.css'
import { Options } from './options.tsx'
import styles from './select.module.css'

interface SelectProps<Id extends string> {
  readonly label: string
  readonly items: readonly Choice<Id>[]
  /** `null` when nothing is chosen yet. */
  readonly selected: Id | null
  readonly onChange: (id: Id) => void
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly icon?: LucideIcon
  readonly isDisabled?: boolean
  /** The label is said but not shown, where the value speaks for itself. */
  readonly isLabelHidden?: boolean
}

export function Select<Id extends string>({ label, items, selected, onChange, help, error, placeholder, icon: Icon, isDisabled = false, isLabelHidden = false }: SelectProps<Id>) {
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key)
    if (item) onChange(item.id)
  }
  return (
    <AriaSelect
      className={field.field ?? ''}
      value={selected}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? '—'}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field.label ?? ''}>{label}</Label>}
      <Button className={classNames(field.control, styles.button)}>
        {Icon && <Icon className={field.icon} aria-hidden />}
        <SelectValue className={styles.value ?? ''}>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown className={styles.arrow} aria-hidden />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={classNames(float.float, float.list)} offset={4}>
        <Options items={items} />
      </Popover>
    </AriaSelect>
  )
}
