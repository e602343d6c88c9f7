import { backupRows } from '#bundles/backup-rows.ts'
import { allRows } from '#data/all-rows.ts'
import { openRecords } from '#data/open-records.ts'
import { restoreRecords } from '#data/restore-records.ts'
import type { Rows } from '#domain/log/fold.ts'
import { rowDifferences } from '#domain/log/row-differences.ts'
import { schemaVersion } from '#domain/log/upcast.ts'
import { host } from '#host/host.ts'
import { backupFacts, problemLine } from './backup-words.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

/** Checks a backup, says what would change, and puts it in the place of the records; works when they do not open any more. */
export const restoreCommand: CliCommand = {
  name: 'restore',
  options: ['dry-run'],
  isWithoutRecords: true,
  run: restore,
}

async function restore({ options, report }: CommandContext): Promise<CommandOutcome> {
  const backup = await host().backupOfJob()
  report(`checking ${backup.file} …`)
  const checked = await host().checkBackup({ id: backup.id })
  if (checked.kind === 'stopped') return { status: 1, problem: 'the check was stopped' }
  if (checked.kind === 'refused')
    return { status: 2, problem: problemLine(checked.problem), json: { ok: false, problem: checked.problem } }
  if (checked.schema > schemaVersion)
    return {
      status: 2,
      problem: `${backup.file}: written by a newer version of the program (schema ${checked.schema})`,
    }

  const now = await presentRows()
  report(`comparing ${backup.file} …`)
  const differences = rowDifferences(now, await backupRows(backup.id, checked.parts))
  const { added, changed, missing } = summed(differences)
  const said = `${checked.backup.records ?? 0} records; ${added} come back or are added, ${changed} change, ${missing} go`
  const facts = { ...backupFacts(checked.backup), records: checked.backup.records ?? 0, differences, files: checked.files }
  if (options['dry-run'] !== undefined)
    return {
      status: 0,
      output: `${backup.file}: ${said}; nothing was changed`,
      json: { ok: true, restored: false, ...facts },
    }

  report(`restoring ${backup.file} …`)
  const { kept, lackingFiles } = await restoreRecords(backup.id)
  const opened = await openRecords()
  if (opened.kind !== 'rebuilt' && opened.kind !== 'ready')
    return { status: 1, problem: `the restored records could not be opened: ${opened.kind}` }
  const copy = kept ? `; the records before are kept in ${kept.file}` : ''
  const lacking = lackingFiles > 0 ? `; ${lackingFiles} attached files were not with it` : ''
  return {
    status: 0,
    output: `${backup.file}: restored ${said}${lacking}${copy}`,
    json: { ok: true, restored: true, ...facts, kept: kept?.file ?? null, lackingFiles },
  }
}

/** What is here now; nothing where the records do not open. */
async function presentRows(): Promise<Rows> {
  const opened = await openRecords()
  return opened.kind === 'ready' || opened.kind === 'rebuilt' ? allRows() : new Map()
}

function summed(differences: ReturnType<typeof rowDifferences>): { added: number; changed: number; missing: number } {
  const sum = { added: 0, changed: 0, missing: 0 }
  for (const [kind, one] of Object.entries(differences)) {
    // Records of imports are no records of the office.
    if (kind === 'import') continue
    sum.added += one.added
    sum.changed += one.changed
    sum.missing += one.missing
  }
  return sum
}
