import { RowButton } from '#ui/row-button.tsx'
import styles from './register.module.css'

interface RowNameProps {
  readonly name: string
  readonly detail?: string | undefined
  readonly onPress: () => void
}

/** The name of a row, which opens its form. */
export function RowName({ name, detail, onPress }: RowNameProps) {
  return (
    <RowButton onPress={onPress}>
      <span className={styles.name}>
        <bdi>{name}</bdi>
        {detail !== undefined && detail !== '' && <span className={styles.detail}>{detail}</span>}
      </span>
    </RowButton>
  )
}
