import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#i18n/words.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import styles from './outside-file.module.css'
import type { OutsideFile } from './use-outside-file.ts'

interface OutsideFileDialogProps {
  readonly file: OutsideFile<unknown>
  readonly title: string
  readonly help: string
  readonly chooseLabel: string
  readonly readingLabel: string
  readonly keepLabel: string
  readonly canKeep: boolean
  readonly onKeep: () => Promise<void>
  /** Another file is about to be chosen: what was ticked for the one before no longer counts. */
  readonly onChoose: () => void
  readonly onClose: () => void
  /** What was read. */
  readonly children: ReactNode
}

/** A file from outside is chosen, read aside, looked at, and then taken over or not. */
export function OutsideFileDialog({
  file,
  title,
  help,
  chooseLabel,
  readingLabel,
  keepLabel,
  canKeep,
  onKeep,
  onChoose,
  onClose,
  children,
}: OutsideFileDialogProps) {
  const words = useWords('visits')
  const { state, choose, giveUp } = file
  const isRead = state.kind === 'read'
  const close = (): void => {
    giveUp()
    onClose()
  }
  const begin = (): void => {
    onChoose()
    void choose()
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title={title}
      size={isRead ? 'wide' : 'medium'}
      isDismissable={state.kind === 'idle'}
      actions={
        <>
          <Button onPress={close}>{words.in('parts', 'cancel')}</Button>
          {isRead && (
            <Button variant="primary" isDisabled={!canKeep} onPress={() => void onKeep()}>
              {keepLabel}
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'refused' && (
        <Banner tone="over" text={words.in('import', 'refused')}>
          <span>{state.reason}</span>
          <span className={styles.quiet}>{words.in('import', 'unchanged')}</span>
        </Banner>
      )}
      {state.kind === 'working' ? (
        <ProgressBar
          label={readingLabel}
          {...(state.share !== undefined && { value: state.share * 100 })}
          onCancel={giveUp}
        />
      ) : (
        <div className={styles.choice}>
          <Button {...(!isRead && { variant: 'primary' as const })} icon={FolderOpen} onPress={begin}>
            {state.kind === 'idle' ? chooseLabel : words('calendar.another')}
          </Button>
          {isRead && <bdi className={styles.quiet}>{state.name}</bdi>}
        </div>
      )}
      {state.kind === 'idle' && <p className={styles.quiet}>{help}</p>}
      {isRead && children}
    </Dialog>
  )
}
