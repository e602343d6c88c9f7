import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './banner.module.css'

export type BannerTone = 'info' | 'ok' | 'near' | 'over'

interface BannerProps {
  readonly tone: BannerTone
  readonly text: string
  /** A small button or a link. */
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Something the reader should know about the whole page, with what can be done about it. */
export function Banner({ tone, text, action, children }: BannerProps) {
  const Icon = icons[tone]
  return (
    <div className={classNames(styles.banner, styles[tone])} role={tone === 'over' ? 'alert' : 'status'}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <span>{text}</span>
        {children}
      </div>
      {action}
    </div>
  )
}

const icons = { info: Info, ok: CircleCheck, near: TriangleAlert, over: CircleAlert } satisfies Record<BannerTone, typeof Info>
