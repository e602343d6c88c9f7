import { schemaVersion } from '#domain/log/upcast.ts'
import { host } from '#host/host.ts'
import { backupFacts, fileFaults, problemLine } from './backup-words.ts'
import type { CliCommand, CommandOutcome } from './cli-command.ts'

/** Checks every part and every line of a backup file; the records of the profile are not opened. */
export const verifyCommand: CliCommand = { name: 'verify', options: [], isWithoutRecords: true, run: verify }

async function verify(): Promise<CommandOutcome> {
  const backup = await host().backupOfJob()
  const checked = await host().checkBackup({ id: backup.id })
  if (checked.kind === 'stopped') return { status: 1, problem: 'the check was stopped' }
  if (checked.kind === 'refused') {
    const problem = problemLine(checked.problem)
    return { status: 2, problem, json: { ok: false, problem: checked.problem } }
  }
  const { counts, schema, missing, files, backup: found } = checked
  if (schema > schemaVersion)
    return { status: 2, problem: `${backup.file}: written by a newer version of the program (schema ${schema})` }
  const faults = fileFaults(files)
  if (faults !== '')
    return { status: 2, problem: `${backup.file}: ${faults}`, json: { ok: false, files, ...backupFacts(found), counts, missing } }
  const held = files.count > 0 ? `, ${files.count} attached files` : ''
  const lostFiles = files.lost > 0 ? `; ${files.lost} attached files had gone before it was made` : ''
  const lost = missing > 0 ? `; ${missing} changes were lost before it was made` : ''
  return {
    status: 0,
    output: `${found.file}: whole, ${found.records ?? 0} records, ${found.changes} changes${held}${lost}${lostFiles}`,
    json: { ok: true, ...backupFacts(found), records: found.records ?? 0, counts, missing, files },
  }
}
