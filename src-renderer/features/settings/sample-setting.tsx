import { sampleState } from '#data/sample.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import { removeSampleAndSay } from '#parts/remove-sample.ts'
import { Button } from '#ui/button.tsx'
import { FlaskConicalOff } from 'lucide-react'
import styles from './settings.module.css'

/** Whether sample data is among the records, and the way to be rid of it. */
export function SampleSetting() {
  const words = useWords('settings')
  const state = useQuery(sampleState, [])
  const isLoaded = state.kind === 'ready' && state.value === 'loaded'
  return (
    <div className={styles.group}>
      <h3 className={styles.head}>{words('records.sample')}</h3>
      <p className={styles.text}>{words(isLoaded ? 'records.sampleLoaded' : 'records.sampleNone')}</p>
      {isLoaded && (
        <div className={styles.row}>
          <Button icon={FlaskConicalOff} onPress={() => void removeSampleAndSay()}>
            {words('records.removeSample')}
          </Button>
        </div>
      )}
    </div>
  )
}
