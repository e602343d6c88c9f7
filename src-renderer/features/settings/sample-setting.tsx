import { loadSample, sampleState } from '#data/sample.ts'
import { useQuery } from '#data/use-query.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { removeSampleAndSay } from '#parts/remove-sample.ts'
import { Button } from '#ui/button.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { FlaskConical, FlaskConicalOff } from 'lucide-react'
import styles from './settings.module.css'

/** Whether sample data is among the records, and the way to be rid of it. */
export function SampleSetting() {
  const words = useWords('settings')
  const language = useLanguage()
  const state = useQuery(sampleState, [])
  const load = async () => {
    try {
      await loadSample(language)
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem)
      showToast({ tone: 'over', text: words('records.loadFailed', { reason }) })
    }
  }
  const isLoaded = state.kind === 'ready' && state.value === 'loaded'
  return (
    <div className={styles.group}>
      <h3 className={styles.head}>{words('records.sample')}</h3>
      <p className={styles.text}>{words(isLoaded ? 'records.sampleLoaded' : 'records.sampleNone')}</p>
      {state.kind === 'ready' && (
        <div className={styles.row}>
          {isLoaded ? (
            <Button icon={FlaskConicalOff} onPress={() => void removeSampleAndSay()}>
              {words('records.removeSample')}
            </Button>
          ) : (
            <Button icon={FlaskConical} onPress={() => void load()}>
              {words('records.loadSample')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
