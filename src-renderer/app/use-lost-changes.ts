import { backupLines } from '#bundles/backup-lines.ts'
import { mendFromLog, mendWith, rebuildAtNextStart } from '#data/mend-journal.ts'
import { host } from '#host/host.ts'
import { useEffect, useState } from 'react'

export interface LostChanges {
  /** Changes that neither the journal nor the database has any more. */
  readonly count: number
  readonly isInBackup: boolean
  readonly bringBack: () => Promise<void>
}

/** Idle time before the journal is read through, ms. */
const patience = 30_000

/**
 * Reads the journal through while nothing else is to be done. What is missing in it is written again from the database;
 * what is in neither is looked for in the backups, and brought back when the user says so.
 */
export function useLostChanges(isUrgent: boolean): LostChanges {
  const [found, setFound] = useState<{ count: number; lines: Awaited<ReturnType<typeof backupLines>> }>({ count: 0, lines: [] })
  useEffect(() => {
    let isGone = false
    const look = async (): Promise<void> => {
      const missing = await mendFromLog()
      if (missing.count === 0) return
      const lines = await backupLines(missing.wanted)
      if (!isGone) setFound({ count: missing.count, lines })
    }
    const waiting = setTimeout(() => void look().catch(() => undefined), isUrgent ? 0 : patience)
    return () => {
      isGone = true
      clearTimeout(waiting)
    }
  }, [isUrgent])
  return {
    count: found.count,
    isInBackup: found.lines.length > 0,
    bringBack: async () => {
      await host().checkJournal()
      await mendWith(found.lines)
      await rebuildAtNextStart()
      location.reload()
    },
  }
}
