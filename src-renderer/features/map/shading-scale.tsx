import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { LegendGroup } from './legend-group.tsx'
import styles from './shading-scale.module.css'

/** How many partners each shade of a country stands for. */
export function ShadingScale() {
  const words = useWords('map')
  const format = useFormats()
  return (
    <LegendGroup title={words('legend.shading')}>
      <ol className={styles.scale}>
        {[1, 2, 3, 4].map((count) => (
          <li key={count} className={styles.step} data-shade={count}>
            {count === 4 ? words('legend.fourAndMore') : format.number(count)}
          </li>
        ))}
      </ol>
    </LegendGroup>
  )
}
