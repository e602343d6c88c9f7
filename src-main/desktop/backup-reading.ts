import { openBackup, type BackupFile } from './backup-file.ts'
import { BackupRefused } from './backup-refused.ts'
import { CallProblem } from './call-problem.ts'
import { linesOfPart, missingIn } from './check-backup.ts'

/** The lines of a backup's log, a part at a time, each checked as it is read. */
export async function* linesOf(file: BackupFile): AsyncGenerator<readonly string[]> {
  for (const name of file.logParts) yield linesOfPart(await file.part(name))
}

/** What the log of a backup holds, as `vectorText` says it; "" when that is not everything it should. */
export async function writtenIn(path: string): Promise<string> {
  const file = await openBackup(path)
  await file.close()
  return missingIn(file.manifest) > 0 ? '' : vectorText(file.manifest.written)
}

/** A vector as text, to compare it with another. */
export const vectorText = (vector: Readonly<Record<string, number>>): string =>
  JSON.stringify(Object.entries(vector).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A refusal as the window may hear it. */
export function asCallProblem(problem: unknown): never {
  if (problem instanceof BackupRefused) throw new CallProblem('backup-refused', problem.message)
  throw problem
}

export const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))
