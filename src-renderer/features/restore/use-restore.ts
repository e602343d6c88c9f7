import { backupRows } from '#bundles/backup-rows.ts'
import { allRows } from '#data/all-rows.ts'
import { restoreRecords } from '#data/restore-records.ts'
import type { Rows } from '#domain/log/fold.ts'
import { rowDifferences, type KindDifference } from '#domain/log/row-differences.ts'
import { schemaVersion } from '#domain/log/upcast.ts'
import { host, onNews } from '#host/host.ts'
import type { Backup, BackupFiles } from '#parts/use-backup-status.ts'
import { useCallback, useRef, useState } from 'react'

export interface Checked {
  readonly kind: 'checked'
  readonly backup: Backup
  readonly differences: Readonly<Record<string, KindDifference>>
  /** Changes its journal had lost already. */
  readonly missing: number
  readonly files: BackupFiles
}

export type RestoreStep =
  | { readonly kind: 'choosing' | 'restoring' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'refused'; readonly problem: NonNullable<Backup['problem']> }
  | { readonly kind: 'failed'; readonly reason: string }
  | Checked

/** The steps of bringing a backup back; nothing is changed before `restore`. */
export function useRestore() {
  const [step, setStep] = useState<RestoreStep>({ kind: 'choosing' })
  const stopping = useRef<AbortController>(undefined)
  const check = useCallback(async (id: string): Promise<void> => {
    const { signal } = (stopping.current = new AbortController())
    const says = (share: number) => setStep({ kind: 'reading', share })
    says(0)
    const deaf = onNews('backup', ({ share }) => share !== undefined && says(share / 2))
    try {
      setStep(await verdict(id, (share) => says(0.5 + share / 2), signal))
    } catch (problem) {
      setStep(signal.aborted ? { kind: 'choosing' } : failed(problem))
    } finally {
      deaf()
    }
  }, [])
  const pick = useCallback(async (): Promise<void> => {
    try {
      const picked = await host().pickBackup()
      if (picked) await check(picked.id)
    } catch (problem) {
      setStep(failed(problem))
    }
  }, [check])
  const restore = useCallback(async (id: string): Promise<void> => {
    setStep({ kind: 'restoring' })
    try {
      await restoreRecords(id)
      openAnew()
    } catch (problem) {
      setStep(failed(problem))
    }
  }, [])
  const stop = useCallback(() => {
    stopping.current?.abort()
    void host().stopCheckingBackup()
  }, [])
  const forget = useCallback(() => setStep({ kind: 'choosing' }), [])
  return { step, check, pick, restore, stop, forget }
}

async function verdict(id: string, onProgress: (share: number) => void, signal: AbortSignal): Promise<RestoreStep> {
  const checked = await host().checkBackup({ id })
  if (checked.kind === 'stopped') return { kind: 'choosing' }
  if (checked.kind === 'refused') return checked
  const { backup, schema, missing, parts, files } = checked
  if (schema > schemaVersion)
    return { kind: 'refused', problem: { kind: 'newer', file: backup.file, detail: `schema ${schema}` } }
  const rows = await backupRows(id, parts, onProgress, signal)
  return { kind: 'checked', backup, missing, files, differences: rowDifferences(await presentRows(), rows) }
}

/** What is here now; nothing where the records are not open. */
const presentRows = (): Promise<Rows> =>
  Promise.resolve()
    .then(() => allRows())
    .catch((): Rows => new Map())

function openAnew(): void {
  location.hash = '#/home'
  location.reload()
}

const failed = (problem: unknown): RestoreStep => ({
  kind: 'failed',
  reason: problem instanceof Error ? problem.message : String(problem),
})
