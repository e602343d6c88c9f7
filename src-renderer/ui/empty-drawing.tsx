import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export type DrawingSubject = 'places' | 'exchanges' | 'map' | 'search' | 'choice'

/** A line drawing of 120 × 80 for what is not there yet. */
export function EmptyDrawing({ subject }: { readonly subject: DrawingSubject }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 120 80" aria-hidden>
      {drawings[subject]}
    </svg>
  )
}

const drawings = {
  places: (
    <>
      <path className={styles.wash} d="M6 70c14-8 26-8 40 0s26 8 40 0 22-6 28-3v10H6Z" />
      <path d="M18 66V36h16v30M34 66V24l12-8 12 8v42M58 66V42h14v24M72 66V32h20v34" />
      <path d="M23 43h6M23 50h6M40 30h12M40 38h12M40 46h12M63 49h4M78 40h8M78 48h8" />
      <path className={styles.river} d="M8 72c14-7 24-7 38 0s24 7 38 0 20-6 28-3" />
      <circle className={styles.dot} cx="98" cy="16" r="5" />
    </>
  ),
  exchanges: (
    <>
      <circle className={styles.wash} cx="60" cy="40" r="34" />
      <path d="M22 52V34l10-7 10 7v18M78 52V30h20v22M18 52h28M74 52h28M28 40h8M84 37h8M84 44h8" />
      <path className={styles.river} d="M34 22c14-14 38-14 52 0M86 22l-1-8M86 22l-8 0M86 60c-14 12-38 12-52 0M34 60l1 8M34 60l8 0" />
      <circle className={styles.dot} cx="32" cy="34" r="3" />
    </>
  ),
  map: (
    <>
      <path className={styles.wash} d="M12 20 44 10l32 10 32-10v50L76 70 44 60 12 70Z" />
      <path d="M12 20 44 10l32 10 32-10v50L76 70 44 60 12 70ZM44 10v50M76 20v50" />
      <path className={styles.river} d="M28 46c10-22 44-26 62-12" strokeDasharray="3 4" />
      <circle className={styles.dot} cx="28" cy="46" r="4" />
      <circle className={styles.river} cx="90" cy="34" r="3.5" />
    </>
  ),
  search: (
    <>
      <circle className={styles.wash} cx="54" cy="36" r="24" />
      <circle cx="54" cy="36" r="24" />
      <path d="m72 54 18 18" strokeWidth="3" />
      <path className={styles.river} d="M42 36h24M46 44h16M44 28h20" />
    </>
  ),
  choice: (
    <>
      <rect className={styles.wash} x="40" y="12" width="68" height="56" rx="5" />
      <path d="M12 16h20M12 30h20M12 44h20M12 58h20" />
      <rect x="40" y="12" width="68" height="56" rx="5" />
      <path className={styles.river} d="M50 24h28M50 36h46M50 44h46M50 52h32" />
      <circle className={styles.dot} cx="98" cy="24" r="3" />
    </>
  ),
} satisfies Record<DrawingSubject, ReactNode>
