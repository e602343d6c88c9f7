import { useWords } from '#i18n/words.ts'
import { Tag, type Tone } from '#ui/tag.tsx'
import type { ReactNode } from 'react'
import { BackupProblemText } from './backup-problem.tsx'
import styles from './backup-line.module.css'
import type { Backup } from './use-backup-status.ts'
import { useFormats } from './use-formats.ts'

interface BackupLineProps {
  readonly backup: Backup
  readonly actions: ReactNode
}

/** One backup in a list: when and why it was made, what is in it, whether it is whole. */
export function BackupLine({ backup, actions }: BackupLineProps) {
  const words = useWords('backups')
  const formats = useFormats()
  const at = new Date(backup.at)
  const { records, changes } = backup
  const facts = [
    records === undefined
      ? words('changes', { count: changes, shown: formats.number(changes) })
      : words('records', { count: records, shown: formats.number(records) }),
    formats.bytes(backup.size),
    ...(backup.place === 'second' ? [words('inSecond')] : []),
  ]
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <span className={styles.head}>
          <b className={styles.when}>
            {formats.day(at)} {formats.time(at)}
          </b>
          <span>{words(`reasons.${backup.reason}`)}</span>
          <Tag tone={tones[backup.state]}>{words(`states.${backup.state}`)}</Tag>
        </span>
        <span className={styles.meta}>{facts.join(' · ')}</span>
        {backup.problem && (
          <span className={styles.meta}>
            <BackupProblemText problem={backup.problem} />
          </span>
        )}
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  )
}

const tones = { ok: 'ok', unchecked: 'plain', damaged: 'over' } satisfies Record<Backup['state'], Tone>
