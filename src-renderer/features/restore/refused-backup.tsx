import { useWords } from '#i18n/words.ts'
import { BackupProblemText } from '#parts/backup-problem.tsx'
import type { Backup } from '#parts/use-backup-status.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import styles from './restore-page.module.css'

interface RefusedBackupProps {
  readonly problem?: NonNullable<Backup['problem']>
  /** What the desktop said, where it is no fault of the file. */
  readonly reason?: string
  readonly onAnother: () => void
}

/** Why a backup is not used, and that nothing was changed. */
export function RefusedBackup({ problem, reason, onAnother }: RefusedBackupProps) {
  const words = useWords('backups')
  return (
    <>
      <Banner tone="over" text={words('unusable')}>
        {problem ? (
          <span>
            <BackupProblemText problem={problem} />
          </span>
        ) : (
          <span>{reason}</span>
        )}
        <span className={styles.next}>{words('restore.unchanged')}</span>
      </Banner>
      <div className={styles.actions}>
        <Button autoFocus onPress={onAnother}>
          {words('restore.another')}
        </Button>
      </div>
    </>
  )
}
