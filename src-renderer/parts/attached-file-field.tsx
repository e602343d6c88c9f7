import { Download, Paperclip, X } from 'lucide-react'
import { useState } from 'react'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { showToast } from '#ui/toast-queue.ts'
import styles from './record-form.module.css'

interface AttachedFileFieldProps {
  readonly label: string
  readonly file: AttachedFile | undefined
  /** Absent where the file can only be looked at. */
  readonly onChange?: (file: AttachedFile | undefined) => void
}

/** A file kept with a record: chosen, saved as a copy elsewhere, taken off. */
export function AttachedFileField({ label, file, onChange }: AttachedFileFieldProps) {
  const words = useWords('parts')
  const [isBusy, setBusy] = useState(false)
  const trying = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await work()
    } catch (problem) {
      showToast({
        text: words('file.failed', { reason: problem instanceof Error ? problem.message : '' }),
        tone: 'over',
      })
    } finally {
      setBusy(false)
    }
  }
  const choose = async (): Promise<void> => {
    const chosen = await host().attachFile()
    if (chosen) onChange?.(chosen)
  }
  const keepCopy = async (kept: AttachedFile): Promise<void> => {
    if (await host().saveAttachment({ sha: kept.sha, name: kept.name }))
      showToast({ text: words('file.saved'), tone: 'ok' })
  }
  return (
    <div className={styles.texts} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {file && (
        <div className={styles.file}>
          <bdi>{file.name}</bdi>
          <IconButton
            label={words('file.keepCopy', { name: file.name })}
            icon={Download}
            size="small"
            onPress={() => void trying(() => keepCopy(file))}
          />
          {onChange && (
            <IconButton
              label={words('remove', { name: file.name })}
              icon={X}
              size="small"
              onPress={() => onChange(undefined)}
            />
          )}
        </div>
      )}
      {onChange && (
        <div>
          <Button size="small" icon={Paperclip} isDisabled={isBusy} onPress={() => void trying(choose)}>
            {words(file ? 'file.replace' : 'file.attach')}
          </Button>
        </div>
      )}
    </div>
  )
}
