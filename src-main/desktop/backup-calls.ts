import type { BackupCalls } from '#contract/backup.ts'
import { dialog, shell, type BrowserWindow } from 'electron'
import type { BackupKeeper } from './backup-keeper.ts'
import { CallProblem } from './call-problem.ts'
import type { CommandJob } from './command-calls.ts'

/** The backups as one window may use them: it knows files by ids, never by their paths. */
export function backupCalls(
  keeper: BackupKeeper,
  window: BrowserWindow,
  job: CommandJob | null,
  /** Has the other windows open the records anew. */
  onRestored: () => void,
): BackupCalls {
  return {
    backupStatus: keeper.status,
    listBackups: keeper.list,
    makeBackup: async ({ reason }) => {
      // A conversion needs one only of what no backup holds yet.
      const made = await (reason === 'migration' ? keeper.whenDue(reason, 0) : keeper.make(reason))
      void keeper.checkNewest().catch(() => undefined)
      return made
    },
    chooseBackupFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0] === undefined ? null : keeper.setSecond(filePaths[0])
    },
    forgetBackupFolder: () => keeper.setSecond(undefined),
    pickBackup: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: '.zip', extensions: ['zip'] }],
      })
      return filePaths[0] === undefined ? null : keeper.add(filePaths[0])
    },
    checkBackup: ({ id }) => keeper.check(id),
    stopCheckingBackup: () => Promise.resolve(keeper.stopChecking()),
    readBackup: ({ id, part }) => keeper.lines(id, part),
    restoreBackup: async ({ id, schema }) => {
      const restored = await keeper.restore(id, schema)
      onRestored()
      return restored
    },
    showBackup: async ({ id }) => shell.showItemInFolder(await keeper.pathOf(id)),
    keepSettings: ({ json }) => keeper.keepSettings(json),
    keptSettings: keeper.keptSettings,
    makeBackupForJob: () => {
      if (!job) throw new CallProblem('not-allowed', 'this window has no job')
      return job.out === undefined ? keeper.make('asked') : keeper.makeInto(job.out)
    },
    backupOfJob: () => {
      if (job?.input === undefined) throw new CallProblem('not-allowed', 'no input file was named')
      return keeper.add(job.input)
    },
  }
}
