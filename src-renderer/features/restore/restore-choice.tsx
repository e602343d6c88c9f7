import { useWords } from '#i18n/words.ts'
import { BackupLine } from '#parts/backup-line.tsx'
import type { Backup } from '#parts/use-backup-status.ts'
import { Button } from '#ui/button.tsx'
import { FileUp } from 'lucide-react'
import styles from './restore-page.module.css'

interface RestoreChoiceProps {
  readonly backups: readonly Backup[] | undefined
  readonly onChoose: (id: string) => void
  readonly onPick: () => void
}

/** The backups beside the records, and the way to a file that lies elsewhere. */
export function RestoreChoice({ backups, onChoose, onPick }: RestoreChoiceProps) {
  const words = useWords('backups')
  return (
    <>
      <div className={styles.actions}>
        <Button icon={FileUp} onPress={onPick}>
          {words('restore.file')}
        </Button>
      </div>
      {backups?.length === 0 && <p className={styles.text}>{words('none')}</p>}
      <ul className={styles.items} aria-label={words('list')}>
        {backups?.map((backup) => (
          <BackupLine
            key={backup.id}
            backup={backup}
            actions={
              <Button size="small" onPress={() => onChoose(backup.id)}>
                {words('restore.choose')}
              </Button>
            }
          />
        ))}
      </ul>
    </>
  )
}
