import { allBaseMaps } from '#data/base-map-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { FileUp } from 'lucide-react'
import { BaseMapDialog } from './base-map-dialog.tsx'
import { BaseMapRow } from './base-map-row.tsx'
import { useBaseMapReading } from './base-map-reading.ts'
import styles from './settings.module.css'
import { toldNumbers } from './told-numbers.ts'

/** The base maps the office brought, and the way to bring another. */
export function BaseMapsSection() {
  const words = useWords('settings')
  const format = useFormats()
  const maps = useQuery(allBaseMaps, [])
  const { reading, begin, forget } = useBaseMapReading()
  return (
    <div className={styles.group}>
      <p className={styles.text}>{words('baseMaps.intro')}</p>
      {maps.kind === 'ready' && maps.value.length === 0 && <p>{words('baseMaps.none')}</p>}
      {maps.kind === 'ready' && maps.value.length > 0 && (
        <ul className={styles.items}>
          {maps.value.map((map) => (
            <BaseMapRow key={map.id} map={map} />
          ))}
        </ul>
      )}
      {reading.kind === 'reading' ? (
        <ProgressBar
          label={words('baseMaps.reading', { name: reading.name })}
          value={reading.part * 100}
          onCancel={() => reading.stop.abort()}
        />
      ) : (
        <div className={styles.row}>
          <Button icon={FileUp} onPress={() => void begin()}>
            {words('baseMaps.import')}
          </Button>
        </div>
      )}
      {reading.kind === 'refused' && (
        <Banner tone="over" text={words('baseMaps.refused', { name: reading.name })}>
          <span>{words(`baseMaps.problems.${reading.problem.kind}`, toldNumbers(reading.problem, format))}</span>
        </Banner>
      )}
      {reading.kind === 'read' && <BaseMapDialog read={reading} onClose={forget} />}
    </div>
  )
}
