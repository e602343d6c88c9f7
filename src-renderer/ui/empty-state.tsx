import type { ReactNode } from 'react'
import { EmptyDrawing, type DrawingSubject } from './empty-drawing.tsx'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly drawing: DrawingSubject
  /** What is not here yet, and why that is no fault. */
  readonly sentence: string
  readonly action?: ReactNode
}

/** A page or pane with nothing in it yet: a small drawing, one sentence, one action. */
export function EmptyState({ drawing, sentence, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <EmptyDrawing subject={drawing} />
      <p className={styles.sentence}>{sentence}</p>
      {action}
    </div>
  )
}
