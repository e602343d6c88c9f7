import { CircleAlert } from 'lucide-react'
import { FieldError, Text } from 'react-aria-components'
import styles from './field.module.css'

interface FieldNotesProps {
  readonly help?: string | undefined
  readonly error?: string | undefined
}

/** What stands under a field: its error when it has one, else its help. */
export function FieldNotes({ help, error }: FieldNotesProps) {
  if (error !== undefined) {
    return (
      <FieldError className={styles.error ?? ''}>
        <CircleAlert className={styles.errorIcon} aria-hidden />
        <span>{error}</span>
      </FieldError>
    )
  }
  return help === undefined ? null : (
    <Text slot="description" className={styles.help}>
      {help}
    </Text>
  )
}
