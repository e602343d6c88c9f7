import { Label, RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import { FieldNotes } from './field-notes.tsx'
import field from './field.module.css'
import styles from './radio-group.module.css'

interface RadioGroupProps<Id extends string> {
  readonly label: string
  readonly items: readonly Choice<Id>[]
  readonly selected: Id | null
  readonly onChange: (id: Id) => void
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly isRow?: boolean
}

export function RadioGroup<Id extends string>({ label, items, selected, onChange, help, error, isRow = false }: RadioGroupProps<Id>) {
  const choose = (value: string) => {
    const item = items.find(({ id }) => id === value)
    if (item) onChange(item.id)
  }
  return (
    <AriaRadioGroup className={field.field ?? ''} value={selected} onChange={choose} isInvalid={error !== undefined} orientation={isRow ? 'horizontal' : 'vertical'}>
      <Label className={field.label ?? ''}>{label}</Label>
      <div className={classNames(styles.radios, isRow && styles.row)}>
        {items.map((item) => (
          <RadioField key={item.id} value={item.id} isDisabled={item.isDisabled ?? false}>
            <RadioButton className={styles.radio ?? ''}>
              <span className={styles.ring} />
              <span className={styles.word}>{item.label}</span>
            </RadioButton>
            {item.detail !== undefined && (
              <Text slot="description" className={styles.detail}>
                {item.detail}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaRadioGroup>
  )
}
