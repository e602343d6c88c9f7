import type { BackupReason } from '#contract/backup.ts'

/** What is kept: the last ten, one a day for thirty days, one a month for twelve months, and the last three made before something great. */
const keeping = { last: 10, days: 30, months: 12, before: 3 } as const

export interface KeptFile {
  readonly file: string
  readonly at: number
  readonly reason: BackupReason
  readonly isDamaged: boolean
}

const beforeSomething: ReadonlySet<BackupReason> = new Set(['restore', 'update', 'migration'])
const dayLength = 86_400_000

/** Names of the files to let go of; never the only one that is whole. */
export function outdatedBackups(files: readonly KeptFile[], now: number): readonly string[] {
  const latestFirst = [...files].sort((a, b) => b.at - a.at)
  const whole = latestFirst.filter(({ isDamaged }) => !isDamaged)
  const recent = (days: number) => whole.filter(({ at }) => at > now - days * dayLength)
  const kept = new Set([
    ...whole.slice(0, keeping.last),
    ...whole.filter(({ reason }) => beforeSomething.has(reason)).slice(0, keeping.before),
    ...firstOfEach(recent(keeping.days), (at) => localDay(at)),
    ...firstOfEach(recent(366), (at) => localDay(at).slice(0, 7)).slice(0, keeping.months),
    // A damaged file may still hold what nothing else does: it goes once ten whole ones are younger.
    ...latestFirst.filter((file) => file.isDamaged && whole.filter(({ at }) => at > file.at).length < keeping.last),
  ])
  return latestFirst.filter((file) => !kept.has(file)).map(({ file }) => file)
}

function firstOfEach(latestFirst: readonly KeptFile[], keyOf: (at: number) => string): KeptFile[] {
  const found = new Map<string, KeptFile>()
  for (const file of latestFirst) if (!found.has(keyOf(file.at))) found.set(keyOf(file.at), file)
  return [...found.values()]
}

function localDay(at: number): string {
  const day = new Date(at)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
