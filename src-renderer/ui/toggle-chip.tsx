import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import styles from './toggle-chip.module.css'

interface ToggleChipProps {
  /** Said by screen readers. */
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** A symbol, a number, a word: what is seen. */
  readonly children: ReactNode
}

/** A small switch among others, such as one symbol of a legend with its number. */
export function ToggleChip({ label, ...rest }: ToggleChipProps) {
  return <ToggleButton {...rest} aria-label={label} className={styles.chip ?? ''} />
}
