import type { BackupStatus } from '#contract/backup.ts'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** How the second folder stands; its path stays in main. */
export async function secondStatus(
  folder: string,
  lastAt: number | undefined,
  failed: string | null,
): Promise<NonNullable<BackupStatus['second']>> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  return { name: basename(folder) || folder, isThere, lastAt: lastAt ?? null, failed }
}
