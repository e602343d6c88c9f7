import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { BackupLine } from '#parts/backup-line.tsx'
import { useBackupShare, useBackups, useBackupStatus, type Backup } from '#parts/use-backup-status.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { ArchiveRestore, Ellipsis, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { SecondFolder } from './second-folder.tsx'
import styles from './settings.module.css'

/** Every backup there is, a new one at once, and the second folder. */
export function BackupsSection() {
  const words = useWords('backups')
  const status = useBackupStatus()
  const backups = useBackups()
  const share = useBackupShare()
  const [busy, setBusy] = useState<'making' | 'checking'>()
  const make = async () => {
    setBusy('making')
    try {
      const made = await host().makeBackup({ reason: 'asked' })
      showToast({ text: words(made ? 'done' : 'nothing'), tone: made ? 'ok' : 'near' })
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem)
      showToast({ text: words('failed', { reason }), tone: 'over' })
    } finally {
      setBusy(undefined)
    }
  }
  const check = async ({ id }: Backup) => {
    setBusy('checking')
    const checked = await host()
      .checkBackup({ id })
      .catch(() => undefined)
    setBusy(undefined)
    if (checked?.kind === 'good') showToast({ text: words('whole'), tone: 'ok' })
    if (checked?.kind === 'refused') showToast({ text: words('unusable'), tone: 'over' })
  }
  const act = (backup: Backup) => (action: 'check' | 'restore' | 'show') => {
    if (action === 'check') void check(backup)
    else if (action === 'show') void host().showBackup({ id: backup.id })
    else go({ page: 'restore', backup: backup.id })
  }
  return (
    <>
      <div className={styles.group}>
        <p className={styles.text}>{words('intro')}</p>
        {status?.failed && <Banner tone="over" text={words('failed', { reason: status.failed.message })} />}
        {busy === undefined ? (
          <div className={styles.row}>
            <Button variant="primary" icon={ShieldCheck} onPress={() => void make()}>
              {words('now')}
            </Button>
            <Button icon={ArchiveRestore} onPress={() => go({ page: 'restore' })}>
              {words('restore.open')}
            </Button>
          </div>
        ) : busy === 'making' ? (
          <ProgressBar label={words('making')} />
        ) : (
          <ProgressBar
            label={words('checking')}
            value={share * 100}
            onCancel={() => void host().stopCheckingBackup()}
          />
        )}
      </div>
      <SecondFolder status={status} />
      <div className={styles.group}>
        <h3 className={styles.head}>{words('list')}</h3>
        {backups?.length === 0 && <p className={styles.text}>{words('none')}</p>}
        {backups && backups.length > 0 && (
          <ul className={styles.items}>
            {backups.map((backup) => (
              <BackupLine
                key={backup.id}
                backup={backup}
                actions={
                  <MenuButton
                    icon={Ellipsis}
                    isLabelHidden
                    size="small"
                    variant="quiet"
                    label={words('more')}
                    items={(['check', 'restore', 'show'] as const).map((id) => ({ id, label: words(`actions.${id}`) }))}
                    onAction={act(backup)}
                  />
                }
              />
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
