import { schemaVersion } from '#domain/log/upcast.ts'
import { host } from '#host/host.ts'
import { underCommitLock } from './commit-lock.ts'

/** Puts the records of a backup in the place of these while nobody writes; whoever shows records opens them anew afterwards. */
export const restoreRecords = (id: string) => underCommitLock(() => host().restoreBackup({ id, schema: schemaVersion }))
