import type { Backup, BackupFiles, BackupProblem } from '#contract/backup.ts'

/** One line that names the file and the place in it. */
export function problemLine({ file, entry, line, detail }: BackupProblem): string {
  const place = entry === undefined ? '' : line === undefined ? `${entry}: ` : `${entry}, line ${line}: `
  return `${file}: ${place}${detail}`
}

export const backupFacts = ({ file, at, reason, size, changes }: Backup) => ({
  file,
  at: new Date(at).toISOString(),
  reason,
  bytes: size,
  changes,
})

/** What is wrong with the attached files of a backup; "" when nothing is. */
export function fileFaults({ count, absent, damaged }: BackupFiles): string {
  const faults = [
    ...(absent > 0 ? [`${absent} are not in the folder "files" beside it`] : []),
    ...(damaged > 0 ? [`${damaged} are damaged`] : []),
  ]
  return faults.length === 0 ? '' : `of ${count} attached files ${faults.join(' and ')}`
}
