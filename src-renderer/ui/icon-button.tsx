import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps {
  /** Said by screen readers and shown as a tooltip. */
  readonly label: string
  readonly icon: LucideIcon
  readonly variant?: 'quiet' | 'plain' | 'primary'
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
  /** For a button that stays down; leave out for one that does not. */
  readonly isPressed?: boolean
  readonly shortcut?: string
  readonly onPress?: () => void
}

export function IconButton({ label, icon: Icon, variant = 'quiet', size = 'normal', isDisabled = false, isPressed, shortcut, onPress }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        className={classNames(styles.button, styles[variant], size === 'small' && styles.small)}
        isDisabled={isDisabled}
        onPress={() => onPress?.()}
      >
        <Icon className={styles.icon} aria-hidden />
      </AriaButton>
    </Tooltip>
  )
}
