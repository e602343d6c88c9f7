import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import styles from './checkbox.module.css'
import { TickBox } from './tick-box.tsx'

interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
}

export function Checkbox({ children, isIndeterminate = false, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} isIndeterminate={isIndeterminate}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <TickBox isIndeterminate={isIndeterminate} />
        <span className={styles.word}>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}
