import { useId, type ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './legend-panel.module.css'

interface LegendGroupProps {
  readonly title: string
  readonly children: ReactNode
  /** Two columns in languages with short words. */
  readonly isPaired?: boolean
}

export function LegendGroup({ title, children, isPaired = false }: LegendGroupProps) {
  const id = useId()
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <h3 className={styles.groupTitle} id={id}>
        {title}
      </h3>
      <div className={classNames(styles.rows, isPaired && styles.paired)}>{children}</div>
    </div>
  )
}
