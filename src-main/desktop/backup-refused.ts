import type { BackupProblem, BackupProblemKind } from '#contract/backup.ts'

/** Thrown while a backup is read: what is wrong with it, and where. */
export class BackupRefused extends Error {
  readonly problem: BackupProblem

  constructor(problem: BackupProblem) {
    super(`${problem.file}: ${problemPlace(problem)}${problem.detail}`)
    this.name = 'BackupRefused'
    this.problem = problem
  }
}

/** "log/…/1-20.ndjson, line 3: ", or nothing. */
function problemPlace({ entry, line }: BackupProblem): string {
  if (entry === undefined) return ''
  return line === undefined ? `${entry}: ` : `${entry}, line ${line}: `
}

export type Refuse = (kind: BackupProblemKind, detail: string, entry?: string, line?: number) => never

export const refusing =
  (file: string): Refuse =>
  (kind, detail, entry, line) => {
    throw new BackupRefused({
      kind,
      file,
      ...(entry === undefined ? {} : { entry }),
      ...(line === undefined ? {} : { line }),
      detail,
    })
  }
