import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps {
  readonly children: ReactNode
  /** One filled ('primary') button in a panel at most. */
  readonly variant?: ButtonVariant
  readonly size?: 'normal' | 'small'
  readonly icon?: LucideIcon
  readonly isDisabled?: boolean
  readonly isFullWidth?: boolean
  readonly type?: 'button' | 'submit'
  readonly autoFocus?: boolean
  readonly id?: string
  /** 'close' lets the button close the dialog or popover it stands in. */
  readonly slot?: 'close'
  readonly onPress?: () => void
}

export function Button({ children, variant = 'plain', size = 'normal', icon: Icon, isFullWidth = false, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classNames(styles.button, styles[variant], size === 'small' && styles.small, isFullWidth && styles.full)}
      onPress={() => onPress?.()}
    >
      {Icon && <Icon className={styles.icon} aria-hidden />}
      <span className={styles.word}>{children}</span>
    </AriaButton>
  )
}
