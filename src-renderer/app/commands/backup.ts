import { host } from '#host/host.ts'
import type { CliCommand, CommandOutcome } from './cli-command.ts'

/** Makes a backup of the records as they are, in the folder of `--out` or beside the records. */
export const backupCommand: CliCommand = { name: 'backup', options: [], run: makeBackup }

async function makeBackup(): Promise<CommandOutcome> {
  const made = await host().makeBackupForJob()
  if (!made) return { status: 1, problem: 'there is nothing to back up yet: the records are empty' }
  const checked = await host().checkBackup({ id: made.id })
  if (checked.kind !== 'good') return { status: 1, problem: `${made.file} was written but is not whole` }
  const { file, size, changes, at } = made
  const records = checked.backup.records ?? 0
  return {
    status: 0,
    output: `${file}: ${records} records, ${changes} changes, ${size} bytes`,
    json: { file, bytes: size, changes, records, at: new Date(at).toISOString(), counts: checked.counts },
  }
}
