import { Search, X } from 'lucide-react'
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import styles from './search-field.module.css'

interface SearchFieldProps {
  /** Said by screen readers; also the placeholder when none is given. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

export function SearchField({ label, value, onChange, onSubmit, placeholder, autoFocus = false }: SearchFieldProps) {
  return (
    <AriaSearchField
      aria-label={label}
      className={classNames(field.field, styles.search)}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      onSubmit={(text) => onSubmit?.(text)}
    >
      <Group className={classNames(field.control, styles.control)}>
        <Search className={styles.lens} aria-hidden />
        <Input className={classNames(field.input, styles.input)} placeholder={placeholder ?? label} />
        <Button className={classNames(field.adornment, styles.clear)}>
          <X className={field.icon} aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  )
}
