import { SwitchButton, SwitchField, Text } from 'react-aria-components'
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
    <SwitchField className={styles.field ?? ''} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track}>
          <span className={styles.thumb} />
        </span>
        <span className={styles.word}>{label}</span>
      </SwitchButton>
      {help !== undefined && (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
    </SwitchField>
  )
}
