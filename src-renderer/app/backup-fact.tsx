import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useBackupStatus, type BackupStatus } from '#parts/use-backup-status.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useNow } from '#parts/use-now.ts'
import { Shield, ShieldAlert, ShieldCheck } from 'lucide-react'
import styles from './frame.module.css'

const aMinute = 60_000
const old = 3 * 86_400_000 // ms

/** How old the last backup is, in the top line; leads to the backups. */
export function BackupFact() {
  const words = useWords('backups')
  const formats = useFormats()
  const now = useNow()
  const status = useBackupStatus()
  if (!status) return null
  const tone = backupTone(status, now.getTime())
  const Icon = status.last ? icons[tone] : Shield
  const said = status.failed
    ? words('fact.failed')
    : status.last && now.getTime() - status.last.at < aMinute
      ? words('fact.fresh')
      : status.last
        ? words('fact.age', { age: formats.relative(new Date(Math.min(status.last.at, now.getTime())), now) })
        : words('fact.none')
  return (
    <button
      type="button"
      className={styles.fact}
      data-tone={status.last || tone !== 'ok' ? tone : undefined}
      title={said}
      aria-label={said}
      onClick={() => go({ page: 'settings', section: 'backups' })}
    >
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.savedWords}>{said}</span>
    </button>
  )
}

/** Nothing is urgent where everything that was written is in the last backup, however old. */
function backupTone({ failed, last, isDue }: BackupStatus, now: number): 'ok' | 'near' | 'over' {
  if (failed) return 'over'
  if (!last) return 'ok'
  return isDue && now - last.at > old ? 'near' : 'ok'
}

const icons = { ok: ShieldCheck, near: Shield, over: ShieldAlert }
