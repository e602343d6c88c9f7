import { useState } from 'react'
import { purge } from '#data/purge.ts'
import type { TrashedRecord } from '#data/trash-queries.ts'
import { useWords } from '#i18n/words.ts'
import { notSavedText } from '#parts/not-saved-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './upkeep.module.css'

interface PurgeDialogProps {
  readonly trashed: readonly TrashedRecord[]
  readonly onClose: () => void
}

/** Asks before records go for good, and says what keeps them still. */
export function PurgeDialog({ trashed, onClose }: PurgeDialogProps) {
  const words = useWords('upkeep')
  const [share, setShare] = useState<number>()
  const go = async (): Promise<void> => {
    setShare(0)
    try {
      const count = await purge(
        trashed.map(({ kind, id }) => ({ e: kind, r: id })),
        setShare,
      )
      showToast({ text: words('purge.done', { count }), tone: 'ok' })
    } catch (problem) {
      showToast({ text: notSavedText(words, problem), tone: 'over' })
    }
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words('purge.title')}
      size="small"
      isDismissable={share === undefined}
      actions={
        <>
          <Button onPress={onClose} isDisabled={share !== undefined} autoFocus>
            {words.in('parts', 'cancel')}
          </Button>
          <Button variant="danger" onPress={() => void go()} isDisabled={share !== undefined}>
            {words('purge.go')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words('purge.text', { count: trashed.length })}</p>
      <p className={styles.text}>{words('purge.backups')}</p>
      {share !== undefined && <ProgressBar label={words('purge.busy')} value={Math.round(share * 100)} />}
    </Dialog>
  )
}
