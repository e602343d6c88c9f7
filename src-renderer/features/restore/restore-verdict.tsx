import { useWords, type Words } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { ArchiveRestore } from 'lucide-react'
import styles from './restore-page.module.css'
import type { Checked } from './use-restore.ts'

interface RestoreVerdictProps {
  readonly checked: Checked
  readonly onRestore: () => void
  readonly onAnother: () => void
}

// Kinds that are no records of the office.
const unsaid: ReadonlySet<string> = new Set(['import', 'baseMapShape'])
const columns = ['before', 'after', 'added', 'changed', 'missing'] as const

/** What a whole backup holds, how it differs from what is here, and the step that cannot be mistaken. */
export function RestoreVerdict({ checked, onRestore, onAnother }: RestoreVerdictProps) {
  const words = useWords('backups')
  const formats = useFormats()
  const at = new Date(checked.backup.at)
  const kinds = Object.entries(checked.differences).filter(([kind]) => !unsaid.has(kind))
  const isSame = kinds.every(([, { added, changed, missing }]) => added + changed + missing === 0)
  const { count, absent, damaged, lost } = checked.files
  const lacking = absent + damaged + lost
  return (
    <>
      <Banner tone="ok" text={words('restore.good', { day: formats.day(at), time: formats.time(at) })}>
        {checked.missing > 0 && <span className={styles.next}>{words('restore.gaps', { count: checked.missing })}</span>}
        {count > 0 && lacking === 0 && (
          <span className={styles.next}>{words('restore.files', { count, shown: formats.number(count) })}</span>
        )}
        {isSame && <span className={styles.next}>{words('restore.same')}</span>}
      </Banner>
      {lacking > 0 && (
        <Banner tone="near" text={words('restore.filesLacking', { count: lacking, shown: formats.number(lacking) })} />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('restore.kind')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words(`restore.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, difference]) => (
            <tr key={kind}>
              <th scope="row">{kindName(words, kind)}</th>
              {columns.map((column) => (
                <td key={column} data-zero={difference[column] === 0 || undefined}>
                  {formats.number(difference[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{words('restore.kept')}</p>
      <div className={styles.actions}>
        <Button onPress={onAnother}>{words('restore.another')}</Button>
        <Button variant="primary" icon={ArchiveRestore} onPress={onRestore}>
          {words('restore.confirm')}
        </Button>
      </div>
    </>
  )
}

function kindName(words: Words, kind: string): string {
  if (kind === 'home' || kind === 'baseMap') return words(`kinds.${kind}`)
  const own = words.in('vocabulary', `kindsMany.${kind}`)
  // A kind that only a newer version knows has no word here.
  return own === `kindsMany.${kind}` ? words('kinds.other') : own
}
