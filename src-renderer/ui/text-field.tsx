import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldNotes } from './field-notes.tsx'
import styles from './field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly help?: string | undefined
  /** When given the field is marked invalid and the words stand under it. */
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly multiline?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly isRequired?: boolean
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  readonly maxLength?: number
  /** 'auto' lets what is typed decide: names in other scripts. */
  readonly dir?: 'auto' | 'ltr' | 'rtl'
  /** BCP 47 tag of what is typed. */
  readonly lang?: string
}

export function TextField({ label, help, error, placeholder, multiline = false, isLabelHidden = false, dir, lang, onBlur, ...rest }: TextFieldProps) {
  const inner = {
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(dir === undefined ? {} : { dir }),
    ...(lang === undefined ? {} : { lang }),
  }
  return (
    <AriaTextField
      {...rest}
      className={styles.field ?? ''}
      isInvalid={error !== undefined}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(onBlur === undefined ? {} : { onBlur: () => onBlur() })}
    >
      {!isLabelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.control}>
        {multiline ? (
          <TextArea className={classNames(styles.input, styles.area)} {...inner} />
        ) : (
          <Input className={styles.input ?? ''} {...inner} />
        )}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
