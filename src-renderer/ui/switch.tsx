import { Switch as AriaSwitch } from 'react-aria-components'
import styles from './switch.module.css'

interface SwitchProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly help?: string
  readonly isDisabled?: boolean
}

/** A setting that takes effect at once. */
export function Switch({ label, isSelected, onChange, help, isDisabled = false }: SwitchProps) {
  return (
    <AriaSwitch className={styles.switch ?? ''} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span className={styles.words}>
        <span>{label}</span>
        {help !== undefined && <span className={styles.help}>{help}</span>}
      </span>
    </AriaSwitch>
  )
}
