import type { ReactNode } from 'react'
import { Button, Toolbar } from 'react-aria-components'
import styles from './jump-bar.module.css'

export interface Jump {
  readonly id: string
  readonly label: string
  /** How many there are, already formatted. */
  readonly count?: string | undefined
}

interface JumpBarProps {
  readonly label: string
  readonly jumps: readonly Jump[]
  readonly onJump: (id: string) => void
  /** Stands at the end of the line. */
  readonly children?: ReactNode
}

/** The sections of a long page in one line: arrow keys walk it, Enter goes there. */
export function JumpBar({ label, jumps, onJump, children }: JumpBarProps) {
  return (
    <nav className={styles.bar} aria-label={label} data-print="never">
      <Toolbar aria-label={label} className={styles.jumps ?? ''}>
        {jumps.map((jump) => (
          <Button key={jump.id} className={styles.jump ?? ''} onPress={() => onJump(jump.id)}>
            {jump.label}
            {jump.count !== undefined && <span className={styles.count}>{jump.count}</span>}
          </Button>
        ))}
      </Toolbar>
      {children}
    </nav>
  )
}
