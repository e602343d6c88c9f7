import type { BackupCalls } from '#contract/backup.ts'
import * as v from 'valibot'
import { megabytes, noArgument, shortText } from './argument-schemas.ts'
import type { ArgumentSchemas } from './host-context.ts'

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const backupArguments = {
  backupStatus: noArgument,
  listBackups: noArgument,
  makeBackup: v.strictObject({ reason: v.picklist(['asked', 'migration']) }),
  chooseBackupFolder: noArgument,
  forgetBackupFolder: noArgument,
  pickBackup: noArgument,
  checkBackup: v.strictObject({ id }),
  stopCheckingBackup: noArgument,
  readBackup: v.strictObject({ id, part: count }),
  restoreBackup: v.strictObject({ id, schema: count }),
  showBackup: v.strictObject({ id }),
  keepSettings: v.strictObject({ json: shortText(megabytes(1)) }),
  keptSettings: noArgument,
  makeBackupForJob: noArgument,
  backupOfJob: noArgument,
} satisfies ArgumentSchemas<BackupCalls>
