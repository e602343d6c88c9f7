import type { ReactNode } from 'react'
import styles from './place-header.module.css'

/** One figure of the head of a file, under its quiet label. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
