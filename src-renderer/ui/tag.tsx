import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './tag.module.css'

export type Tone = 'plain' | 'river' | 'ok' | 'near' | 'over' | 'info' | 'missing'

interface TagProps {
  readonly children: ReactNode
  readonly tone?: Tone
  readonly icon?: LucideIcon
}

/** A word about the state of the thing beside it. */
export function Tag({ children, tone = 'plain', icon: Icon }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {Icon && <Icon className={styles.icon} aria-hidden />}
      {children}
    </span>
  )
}
