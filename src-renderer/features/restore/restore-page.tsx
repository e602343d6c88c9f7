import { useWords } from '#i18n/words.ts'
import { go, goBack } from '#navigation/go.ts'
import { useBackups } from '#parts/use-backup-status.ts'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { useEffect } from 'react'
import { RefusedBackup } from './refused-backup.tsx'
import { RestoreChoice } from './restore-choice.tsx'
import styles from './restore-page.module.css'
import { RestoreVerdict } from './restore-verdict.tsx'
import { useRestore } from './use-restore.ts'

/** Bringing a backup back: choose one, see what is in it and what would change, confirm. */
export function RestorePage({ backup }: { readonly backup?: string }) {
  const words = useWords('backups')
  const backups = useBackups()
  const { step, check, pick, stop, restore, forget } = useRestore()
  useEffect(() => {
    if (backup !== undefined) void check(backup)
  }, [backup, check])
  const another = () => {
    forget()
    if (backup !== undefined) go({ page: 'restore' }, { instead: true })
  }
  return (
    <section className={styles.page} aria-labelledby="restore">
      <div className={styles.column}>
        <h2 id="restore" className={styles.title}>
          {words('restore.title')}
        </h2>
        {step.kind === 'choosing' && (
          <>
            <p className={styles.text}>{words('restore.lead')}</p>
            <RestoreChoice backups={backups} onChoose={(id) => void check(id)} onPick={() => void pick()} />
            <div className={styles.actions}>
              <Button onPress={goBack}>{words('restore.back')}</Button>
            </div>
          </>
        )}
        {step.kind === 'reading' && <ProgressBar label={words('checking')} value={step.share * 100} onCancel={stop} />}
        {step.kind === 'restoring' && <ProgressBar label={words('restore.running')} />}
        {step.kind === 'refused' && <RefusedBackup problem={step.problem} onAnother={another} />}
        {step.kind === 'failed' && <RefusedBackup reason={step.reason} onAnother={another} />}
        {step.kind === 'checked' && (
          <RestoreVerdict checked={step} onRestore={() => void restore(step.backup.id)} onAnother={another} />
        )}
      </div>
    </section>
  )
}
