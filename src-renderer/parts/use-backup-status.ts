import { host, onNews } from '#host/host.ts'
import { useCallback, useEffect, useState } from 'react'

export type BackupStatus = Awaited<ReturnType<ReturnType<typeof host>['backupStatus']>>
export type Backup = Awaited<ReturnType<ReturnType<typeof host>['listBackups']>>[number]

export type BackupFiles = Extract<Awaited<ReturnType<ReturnType<typeof host>['checkBackup']>>, { kind: 'good' }>['files']

const askedEvery = 60_000

/** How the backups stand; asked again when the desktop says that something changed, and each minute. */
export function useBackupStatus(): BackupStatus | undefined {
  return useAsked(() => host().backupStatus())
}

/** Every backup, the latest first; undefined until they were read. */
export function useBackups(): readonly Backup[] | undefined {
  return useAsked(() => host().listBackups())
}

/** How far the desktop has come with what it reads, from 0 to 1. */
export function useBackupShare(): number {
  const [share, setShare] = useState(0)
  useEffect(() => onNews('backup', (news) => news.share !== undefined && setShare(news.share)), [])
  return share
}

function useAsked<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  // The question is always the same, whatever closure it comes in.
  const [asking] = useState(() => ask)
  const again = useCallback(async (): Promise<void> => {
    const fresh = await asking().catch(() => undefined)
    if (fresh !== undefined) setAnswer(fresh)
  }, [asking])
  useEffect(() => {
    void again()
    const deaf = onNews('backup', ({ share }) => share === undefined && void again())
    const each = setInterval(() => void again(), askedEvery)
    return () => {
      deaf()
      clearInterval(each)
    }
  }, [again])
  return answer
}
