import type { Tier } from '#domain/place/place.ts'
import styles from './tier-mark.module.css'

interface TierMarkProps {
  readonly tier: Tier | 'ended'
  /** Pixels at a text size of 100 %. */
  readonly size?: number
  /** A hollow, pale mark for a rung that was skipped. */
  readonly isFaint?: boolean
  /** Said by screen readers; leave out where the word stands beside the mark. */
  readonly label?: string
}

/** The shape and colour of a tier: ● sister, ◆ friendly exchange, ▲ intent, ○ contact, ✕ ended. */
export function TierMark({ tier, size = 12, isFaint = false, label }: TierMarkProps) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 12 12"
      data-tier={tier}
      data-faint={isFaint || undefined}
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes[tier]}
    </svg>
  )
}

const shapes = {
  sister: <circle cx="6" cy="6" r="5" />,
  'friendly-exchange': <path d="M6 .4 11.6 6 6 11.6.4 6Z" />,
  intent: <path d="M6 .8 11.6 11H.4Z" />,
  contact: <circle cx="6" cy="6" r="4.25" data-hollow />,
  ended: <path d="m1.8 1.8 8.4 8.4m0-8.4-8.4 8.4" data-hollow />,
} as const
