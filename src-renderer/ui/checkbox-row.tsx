import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import styles from './checkbox-row.module.css'
import { TickBox } from './tick-box.tsx'

interface CheckboxRowProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** The symbol that stands for the thing on the map or in the chart. */
  readonly symbol?: ReactNode
  /** How many there are, already formatted. */
  readonly count?: string
  readonly isDisabled?: boolean
}

/** One row of a legend that is also a filter: tick, symbol, name, count. */
export function CheckboxRow({ label, isSelected, onChange, symbol, count, isDisabled = false }: CheckboxRowProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className={styles.row ?? ''}>
        <TickBox isIndeterminate={false} />
        {symbol !== undefined && (
          <span className={styles.symbol} aria-hidden>
            {symbol}
          </span>
        )}
        <span className={styles.name}>{label}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </CheckboxButton>
    </CheckboxField>
  )
}
