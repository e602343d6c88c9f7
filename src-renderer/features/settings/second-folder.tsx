import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import type { BackupStatus } from '#parts/use-backup-status.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useNow } from '#parts/use-now.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { FolderPlus } from 'lucide-react'
import styles from './settings.module.css'

/** The folder into which every backup is copied as well; its path stays with the desktop. */
export function SecondFolder({ status }: { readonly status: BackupStatus | undefined }) {
  const words = useWords('backups')
  const formats = useFormats()
  const now = useNow()
  if (!status) return null
  const { second } = status
  return (
    <div className={styles.group}>
      <h3 className={styles.head}>{words('second.title')}</h3>
      <p className={styles.text}>{words('second.help')}</p>
      {second && (
        <p className={styles.row}>
          <b>
            <bdi>{second.name}</bdi>
          </b>
          {!second.isThere && <Tag tone="near">{words('second.gone')}</Tag>}
          {second.lastAt !== null && (
            <span className={styles.meta}>
              {words('second.last', { age: formats.relative(new Date(second.lastAt), now) })}
            </span>
          )}
        </p>
      )}
      {second?.isThere && second.failed !== null && (
        <p className={styles.meta}>{words('failed', { reason: second.failed })}</p>
      )}
      <div className={styles.row}>
        <Button icon={FolderPlus} onPress={() => void host().chooseBackupFolder()}>
          {words(second ? 'second.other' : 'second.choose')}
        </Button>
        {second && <Button onPress={() => void host().forgetBackupFolder()}>{words('second.forget')}</Button>}
      </div>
    </div>
  )
}
