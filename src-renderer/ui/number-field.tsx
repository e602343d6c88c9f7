import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components'
import { FieldNotes } from './field-notes.tsx'
import styles from './field.module.css'

interface NumberFieldProps {
  readonly label: string
  /** `NaN` when empty. */
  readonly value: number
  readonly onChange: (value: number) => void
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly minimum?: number
  readonly maximum?: number
  readonly step?: number
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
  readonly hasSteps?: boolean
  readonly format?: Intl.NumberFormatOptions
}

/** A number typed in the reader's own notation; arrow keys step it, within its limits. */
export function NumberField({ label, help, error, minimum, maximum, hasSteps = false, format, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      className={styles.field ?? ''}
      isInvalid={error !== undefined}
      {...(minimum === undefined ? {} : { minValue: minimum })}
      {...(maximum === undefined ? {} : { maxValue: maximum })}
      {...(format === undefined ? {} : { formatOptions: format })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group className={styles.control ?? ''}>
        <Input className={styles.input ?? ''} dir="ltr" />
        {hasSteps && (
          <>
            <Button slot="decrement" className={styles.adornment ?? ''}>
              <Minus className={styles.icon} aria-hidden />
            </Button>
            <Button slot="increment" className={styles.adornment ?? ''}>
              <Plus className={styles.icon} aria-hidden />
            </Button>
          </>
        )}
      </Group>
      <FieldNotes help={help} error={error} />
    </AriaNumberField>
  )
}
