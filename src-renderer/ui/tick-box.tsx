import { Check, Minus } from 'lucide-react'
import styles from './tick-box.module.css'

/** The square of a check box; the label around it says what it means. */
export function TickBox({ isIndeterminate }: { readonly isIndeterminate: boolean }) {
  const Mark = isIndeterminate ? Minus : Check
  return (
    <span className={styles.box}>
      <Mark className={styles.mark} aria-hidden />
    </span>
  )
}
