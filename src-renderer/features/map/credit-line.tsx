import { useWords } from '#i18n/words.ts'
import styles from './credit-line.module.css'

interface CreditLineProps {
  /** The first line in bold: 示意图 or the approval number. */
  readonly lines: readonly string[]
}

/** What the map is, who drew it and whether it was approved; lower left in every language. */
export function CreditLine({ lines }: CreditLineProps) {
  const words = useWords('map')
  return (
    <p className={styles.credit} data-furniture dir="auto" aria-label={words('credit.label')} role="note">
      {lines.map((line, index) => (index === 0 ? <b key={line}>{line}</b> : <span key={line}>{line}</span>))}
    </p>
  )
}
