import type { ReactNode } from 'react'
import styles from './section-head.module.css'

interface SectionHeadProps {
  readonly title: string
  /** A quiet number or a short fact after the title, already formatted. */
  readonly count?: string
  /** A link or a small button at the end of the line. */
  readonly link?: ReactNode
  readonly level?: 2 | 3
  readonly id?: string
}

/** The head of a block: its title, how many there are, and where to go from here. */
export function SectionHead({ title, count, link, level = 2, id }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.head}>
      <Heading className={styles.title} id={id}>
        {title}
      </Heading>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {link !== undefined && <span className={styles.link}>{link}</span>}
    </div>
  )
}
