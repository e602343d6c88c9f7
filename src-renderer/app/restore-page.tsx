import { host } from '#host/host.ts'
import { knownFacts } from '#host/known-facts.ts'
import { useWords } from '#i18n/words.ts'
import { goBack } from '#navigation/go.ts'
import { Button } from '#ui/button.tsx'
import { EmptyDrawing } from '#ui/empty-drawing.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './message-screen.module.css'

/** What restoring will be, what is there instead today, and the way back. */
export function RestorePage() {
  const words = useWords('app')
  const { profile } = knownFacts()
  const copy = async () => {
    await host().copyText({ text: profile })
    showToast({ text: words('restore.copied') })
  }
  return (
    <section className={styles.screen}>
      <EmptyDrawing subject="choice" />
      <h2 className={styles.title}>{words('restore.title')}</h2>
      <p className={styles.text}>{words('restore.sentence')}</p>
      <p className={styles.text}>{words('restore.meanwhile')}</p>
      {profile !== '' && (
        <p className={styles.path} aria-label={words('restore.folder')}>
          <bdi>{profile}</bdi>
        </p>
      )}
      <div className={styles.actions}>
        {profile !== '' && <Button onPress={() => void copy()}>{words('restore.copyFolder')}</Button>}
        <Button variant="primary" onPress={goBack}>
          {words('restore.back')}
        </Button>
      </div>
    </section>
  )
}
