import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { useWords } from '#i18n/words.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './progress-bar.module.css'

interface ProgressBarProps {
  readonly label: string
  /** 0 to 100; leave out while it is not known how long it takes. */
  readonly value?: number
  readonly onCancel?: () => void
}

export function ProgressBar({ label, value, onCancel }: ProgressBarProps) {
  const words = useWords('ui')
  return (
    <div className={styles.line}>
      <AriaProgressBar className={styles.progress ?? ''} {...(value === undefined ? { isIndeterminate: true } : { value })}>
        {({ percentage, valueText }) => (
          <>
            <Label className={styles.label ?? ''}>{label}</Label>
            <span className={styles.value}>{value === undefined ? '' : valueText}</span>
            <span className={styles.track}>
              <span className={classNames(styles.bar, value === undefined && styles.unknown)} style={{ inlineSize: `${percentage ?? 30}%` }} />
            </span>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {words('cancel')}
        </Button>
      )}
    </div>
  )
}
