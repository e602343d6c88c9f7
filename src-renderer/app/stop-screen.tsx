import type { SystemFacts } from '#contract/window.ts'
import { host } from '#host/host.ts'
import { go, useAddress } from '#navigation/go.ts'
import { useBackupStatus } from '#parts/use-backup-status.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { EmptyDrawing } from '#ui/empty-drawing.tsx'
import { ArchiveRestore } from 'lucide-react'
import styles from './message-screen.module.css'
import type { Opened } from './opening.ts'
import { PageArea } from './page-area.tsx'

interface StopScreenProps {
  readonly opened: Exclude<Opened, { kind: 'ready' }>
  readonly facts: SystemFacts
}

/** Why the records are not opened, what has happened to them (nothing), and what can be done. */
export function StopScreen({ opened, facts }: StopScreenProps) {
  const words = useWords('app')
  const address = useAddress()
  const hasBackup = (useBackupStatus()?.count ?? 0) > 0
  const say = (what: string) =>
    words(`stopped.${opened.kind}.${what}`, opened.kind === 'newer' ? { version: opened.version } : {})
  if (opened.kind === 'failed' && address.page === 'restore') {
    return (
      <main className={styles.window}>
        <PageArea address={address} />
      </main>
    )
  }
  return (
    <main className={styles.window}>
      <section className={styles.screen} role="alert">
        <EmptyDrawing subject="choice" />
        <h1 className={styles.title}>{say('title')}</h1>
        <p className={styles.text}>{say('text')}</p>
        <p className={styles.path}>
          <bdi>{facts.profile}</bdi>
        </p>
        <p className={styles.text}>{say('advice')}</p>
        <div className={styles.actions}>
          {opened.kind === 'failed' && hasBackup && (
            <Button icon={ArchiveRestore} onPress={() => go({ page: 'restore' })}>
              {words.in('backups', 'restore.open')}
            </Button>
          )}
          <Button onPress={() => location.reload()}>{words('stopped.again')}</Button>
          <Button variant="primary" onPress={() => void host().quit()}>
            {words('stopped.quit')}
          </Button>
        </div>
        {opened.kind !== 'newer' && opened.reason !== '' && (
          <details className={styles.details}>
            <summary>{words('stopped.details')}</summary>
            <pre>{opened.reason}</pre>
          </details>
        )}
      </section>
    </main>
  )
}
