import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './row-button.module.css'

interface RowButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** Said instead of what stands in the row. */
  readonly label?: string
}

/** A whole row of a short list that opens its thing. */
export function RowButton({ children, onPress, label }: RowButtonProps) {
  return (
    <Button
      className={styles.row ?? ''}
      onPress={() => onPress()}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Button>
  )
}
