import type { Direction } from '#domain/activity/activity.ts'
import styles from './direction-mark.module.css'

interface DirectionMarkProps {
  readonly direction: Direction | 'none'
  /** Outlined for what is only planned or reported. */
  readonly isHeld?: boolean
}

/** Which way an exchange went: ▶ abroad, ◀ inbound, ■ at home, ○ online or by letter, • not recorded. It never mirrors. */
export function DirectionMark({ direction, isHeld = true }: DirectionMarkProps) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 12 12"
      data-direction={direction}
      data-plan={!isHeld || undefined}
      aria-hidden
    >
      {shapes[direction]}
    </svg>
  )
}

const shapes = {
  outbound: <path d="M2 1.2 11 6l-9 4.8Z" />,
  inbound: <path d="M10 1.2 1 6l9 4.8Z" />,
  home: <rect x="1.5" y="1.5" width="9" height="9" />,
  online: <circle cx="6" cy="6" r="4" data-hollow />,
  none: <circle cx="6" cy="6" r="2.5" />,
} as const
