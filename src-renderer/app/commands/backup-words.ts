import type { Backup, BackupProblem } from '#contract/backup.ts'

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
