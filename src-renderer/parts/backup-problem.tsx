import { useWords } from '#i18n/words.ts'
import type { Backup } from './use-backup-status.ts'

/** What is wrong with a backup, with the file and the place in it. */
export function BackupProblemText({ problem }: { readonly problem: NonNullable<Backup['problem']> }) {
  const words = useWords('backups')
  const { kind, file, entry, line, detail } = problem
  const place = [file, entry, line === undefined ? undefined : words('line', { line })].filter(Boolean).join(' · ')
  return (
    <>
      <span>{words(`problems.${kind}`)}</span> <bdi title={detail}>{place}</bdi>
    </>
  )
}
