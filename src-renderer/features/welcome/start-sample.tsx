import { useWords } from '#i18n/words.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import styles from './start-steps.module.css'
import type { SampleLoading } from './use-sample-loading.ts'

interface StartSampleProps {
  readonly loading: SampleLoading
  readonly onAgain: () => void
  readonly onBack: () => void
}

/** How far the loading of the sample city is, or why it failed. */
export function StartSample({ loading, onAgain, onBack }: StartSampleProps) {
  const words = useWords('welcome')
  return (
    <div className={styles.step}>
      <h2 className={styles.title}>{words('sample.title')}</h2>
      {loading.kind === 'failed' ? (
        <>
          <Banner tone="over" text={words('sample.failed')}>
            {loading.where !== '' && <bdi className={styles.where}>{loading.where}</bdi>}
          </Banner>
          <div className={styles.actions}>
            <Button onPress={onBack}>{words('back')}</Button>
            <Button variant="primary" onPress={onAgain}>
              {words('again')}
            </Button>
          </div>
        </>
      ) : (
        <ProgressBar label={words('sample.loading')} value={loading.kind === 'loading' ? loading.share * 100 : 0} />
      )}
    </div>
  )
}
