import { RotateCcw } from 'lucide-react'
import { daysInTrash } from '#data/purge.ts'
import type { TrashedRecord } from '#data/trash-queries.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useNow } from '#parts/use-now.ts'
import { Checkbox } from '#ui/checkbox.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './upkeep.module.css'

interface TrashRowProps {
  readonly trashed: TrashedRecord & { readonly name: string }
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onRestore: () => void
}

const day = 86_400_000

/** One removed record: its name, when it went, how long it can still be brought back. */
export function TrashRow({ trashed: { name, goneAt, author }, isChosen, onChoose, onRestore }: TrashRowProps) {
  const words = useWords('upkeep')
  const format = useFormats()
  const now = useNow().getTime()
  // The clock of the screen goes on once a minute.
  const left = Math.max(0, daysInTrash - Math.floor(Math.max(0, now - goneAt) / day))
  return (
    <li className={styles.row}>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        <bdi>{name}</bdi>
      </Checkbox>
      <span className={styles.meta}>
        {author !== '' && <bdi className={styles.author}>{author}</bdi>}
        <span>{format.day(new Date(goneAt))}</span>
        <span>{words('trash.daysLeft', { count: left })}</span>
      </span>
      <IconButton size="small" icon={RotateCcw} label={words('trash.restoreOne', { name })} onPress={onRestore} />
    </li>
  )
}
