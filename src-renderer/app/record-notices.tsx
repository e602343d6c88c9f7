import { restoreRecords } from '#data/restore-records.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useBackupStatus, type Backup } from '#parts/use-backup-status.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { MendedNotice } from './mended-notice.tsx'
import type { Opened } from './opening.ts'
import { useLostChanges } from './use-lost-changes.ts'

// The journal refuses below this; the figure is main's.
const leastRoom = 500 * 1024 ** 2
const littleRoom = 2 * 1024 ** 3

/** What the reader should know of the records themselves: how they were opened, what is lost, how much room is left. */
export function RecordNotices({ opened }: { readonly opened: Extract<Opened, { kind: 'ready' }> }) {
  const words = useWords('backups')
  const formats = useFormats()
  const status = useBackupStatus()
  const lost = useLostChanges(opened.rebuilt === 'with-loss')
  const free = status?.freeBytes ?? Number.POSITIVE_INFINITY
  return (
    <>
      {opened.rebuilt === 'restored' && (
        <Banner
          tone="ok"
          text={words('restored')}
          action={
            <Button size="small" onPress={() => void goBackToBefore(words('noWayBack'))}>
              {words('goBack')}
            </Button>
          }
        />
      )}
      {opened.isRestoreAbandoned && <Banner tone="near" text={words('abandoned')} />}
      {lost.count === 0 && <MendedNotice opened={opened} />}
      {lost.count > 0 && (
        <Banner
          tone="over"
          text={words('lost', { count: lost.count, shown: formats.number(lost.count) })}
          action={
            lost.isInBackup ? (
              <Button size="small" onPress={() => void lost.bringBack()}>
                {words('bringBack')}
              </Button>
            ) : (
              <Button size="small" onPress={() => go({ page: 'restore' })}>
                {words('restore.open')}
              </Button>
            )
          }
        />
      )}
      {free < littleRoom && (
        <Banner
          tone={free < leastRoom ? 'over' : 'near'}
          text={words(free < leastRoom ? 'room.none' : 'room.little', { free: formats.bytes(free) })}
        />
      )}
    </>
  )
}

/** Puts the records of before the last restore back. */
async function goBackToBefore(noWayBack: string): Promise<void> {
  const kept: Backup | undefined = (await host().listBackups()).find(({ reason }) => reason === 'restore')
  if (!kept) {
    showToast({ text: noWayBack, tone: 'near' })
    return
  }
  try {
    await restoreRecords(kept.id)
    location.reload()
  } catch (problem) {
    showToast({ text: problem instanceof Error ? problem.message : String(problem), tone: 'over' })
  }
}
