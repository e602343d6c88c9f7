import { FileX, Paperclip } from 'lucide-react'
import { useWords } from '#i18n/words.ts'
import { Tag } from '#ui/tag.tsx'
import styles from './attached-file-name.module.css'
import { useFileHere } from './use-file-here.ts'

/** That a record has a file, in a line of a list; says when the file itself is missing. */
export function AttachedFileName({ sha, name }: { readonly sha: string; readonly name: string }) {
  const words = useWords('parts')
  const isMissing = useFileHere(sha, 0) === false
  return (
    <span className={styles.file}>
      <Paperclip className={styles.clip} aria-hidden />
      <bdi>{name}</bdi>
      {isMissing && (
        <Tag tone="over" icon={FileX}>
          {words('file.missing')}
        </Tag>
      )}
    </span>
  )
}
