import type { BackupCalls, BackupStatus } from '#contract/backup.ts'
import { HostProblem } from './host-problem.ts'

const status: BackupStatus = {
  last: null,
  failed: null,
  isRunning: false,
  isDue: false,
  second: null,
  freeBytes: 100 * 1024 ** 3,
  count: 0,
}

/** A desktop without files: nothing is backed up, and no backup is there. */
export function noBackups(): BackupCalls {
  const none = (): Promise<never> => Promise.reject(new HostProblem('gone', 'there is no such backup'))
  return {
    backupStatus: () => Promise.resolve(status),
    listBackups: () => Promise.resolve([]),
    makeBackup: () => Promise.resolve(null),
    chooseBackupFolder: () => Promise.resolve(null),
    forgetBackupFolder: () => Promise.resolve(status),
    pickBackup: () => Promise.resolve(null),
    checkBackup: none,
    stopCheckingBackup: () => Promise.resolve(),
    readBackup: none,
    restoreBackup: none,
    showBackup: none,
    keepSettings: () => Promise.resolve(),
    keptSettings: () => Promise.resolve(null),
    makeBackupForJob: () => Promise.resolve(null),
    backupOfJob: none,
  }
}
