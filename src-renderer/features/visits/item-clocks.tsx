import type { TimedItem } from '#domain/visit/timed-items.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './item-clocks.module.css'
import { homeClockName } from './home-clock-name.ts'
import { clockSpan } from './clock-span.ts'

interface ItemClocksProps {
  readonly timed: TimedItem
  /** IANA. */
  readonly homeZone: string
}

/** When an item is, on the clock of where it happens and on that of home. */
export function ItemClocks({ timed, homeZone }: ItemClocksProps) {
  const words = useWords('visits')
  const format = useFormats()
  const { zone, endZone } = timed
  const local = clockSpan(timed, zone, endZone, format)
  if (local === '') return null
  return (
    <p className={styles.clocks}>
      <span>
        {zone === homeZone && endZone === homeZone ? homeClockName(homeZone, words) : words('clock.local')} <strong>{local}</strong>
      </span>
      {(zone !== homeZone || endZone !== homeZone) && (
        <span className={styles.home}>
          {homeClockName(homeZone, words)} {clockSpan(timed, homeZone, homeZone, format)}
        </span>
      )}
    </p>
  )
}
