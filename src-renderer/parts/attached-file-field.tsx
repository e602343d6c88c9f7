import { Download, FileSearch, FileX, Paperclip, X } from 'lucide-react'
import { useState } from 'react'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { fileProblemText } from './file-problem-text.ts'
import styles from './record-form.module.css'
import { useFileHere } from './use-file-here.ts'

interface AttachedFileFieldProps {
  /** Left out where it stands beside the field already. */
  readonly label?: string
  readonly file: AttachedFile | undefined
  /** Absent where the file can only be looked at. */
  readonly onChange?: (file: AttachedFile | undefined) => void
}

/** A file kept with a record: chosen, saved as a copy elsewhere, found again when it went missing, taken off. */
export function AttachedFileField({ label, file, onChange }: AttachedFileFieldProps) {
  const words = useWords('parts')
  const [isBusy, setBusy] = useState(false)
  const [found, setFound] = useState(0)
  const isMissing = useFileHere(file?.sha, found) === false
  const trying = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await work()
    } catch (problem) {
      showToast({ text: fileProblemText(problem, words), tone: 'over' })
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
  const find = async (sha: string): Promise<void> => {
    if (!(await host().relinkAttachment({ sha }))) return
    setFound(found + 1)
    showToast({ text: words('file.found'), tone: 'ok' })
  }
  return (
    <div className={styles.texts} {...(label !== undefined && { role: 'group', 'aria-label': label })}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      {file && (
        <div className={styles.file}>
          <bdi>{file.name}</bdi>
          {isMissing ? (
            <Tag tone="over" icon={FileX}>
              {words('file.missing')}
            </Tag>
          ) : (
            <IconButton
              label={words('file.keepCopy', { name: file.name })}
              icon={Download}
              size="small"
              onPress={() => void trying(() => keepCopy(file))}
            />
          )}
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
      {((file && isMissing) || onChange) && (
        <div className={styles.buttons}>
          {file && isMissing && (
            <Button size="small" icon={FileSearch} isDisabled={isBusy} onPress={() => void trying(() => find(file.sha))}>
              {words('file.find')}
            </Button>
          )}
          {onChange && (
            <Button size="small" icon={Paperclip} isDisabled={isBusy} onPress={() => void trying(choose)}>
              {words(file ? 'file.replace' : 'file.attach')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
