import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

interface HoldButtonProps {
  readonly label: string
  readonly icon: LucideIcon
  readonly onHold: () => void
  readonly onRelease: () => void
}

/** Does something for as long as it is held, by the mouse, a finger, the space bar or Enter. */
export function HoldButton({ label, icon: Icon, onHold, onRelease }: HoldButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton aria-label={label} className={classNames(styles.button, styles.quiet, styles.small)} onPressStart={onHold} onPressEnd={onRelease} onBlur={onRelease}>
        <Icon className={styles.icon} aria-hidden />
      </AriaButton>
    </Tooltip>
  )
}
