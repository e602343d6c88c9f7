import { projectionFaults } from '#data/all-rows.ts'
import { openRecords } from '#data/open-records.ts'
import { host } from '#host/host.ts'
import { problemLine } from './backup-words.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

interface Finding {
  readonly id: 'records' | 'tables' | 'journal' | 'files' | 'backup' | 'disk'
  readonly state: 'ok' | 'note' | 'wrong'
  readonly says: string
}

const littleRoom = 2 * 1024 ** 3
const leastRoom = 500 * 1024 ** 2
const oldBackup = 3 * 86_400_000

/** Checks the database, the journal, the attached files, the last backup and the room on the disk, and says what is wrong. */
export const selftestCommand: CliCommand = { name: 'selftest', options: [], isWithoutRecords: true, run: selftest }

async function selftest({ report }: CommandContext): Promise<CommandOutcome> {
  const findings: Finding[] = []
  const checks = {
    records: recordsOpen,
    tables: tablesAgree,
    journal: journalIsWhole,
    files: filesAreWhole,
    backup: backupIsGood,
    disk: diskHasRoom,
  }
  for (const [id, check] of Object.entries(checks)) {
    report(`checking ${id} …`)
    findings.push(await check())
  }
  const wrong = findings.filter(({ state }) => state === 'wrong')
  const output = findings.map(({ id, state, says }) => `${state.padEnd(5)}  ${id.padEnd(7)}  ${says}`).join('\n')
  const json = { ok: wrong.length === 0, checks: findings }
  if (wrong.length === 0) return { status: 0, output, json }
  return { status: 1, problem: wrong.map(({ id, says }) => `${id}: ${says}`).join('; '), output, json }
}

async function recordsOpen(): Promise<Finding> {
  const opened = await openRecords().catch((problem: unknown) => ({ kind: 'failed' as const, reason: String(problem) }))
  switch (opened.kind) {
    case 'ready': {
      const notes = opened.notes.filter((note) => note !== 'torn-line-cut')
      const replayed = opened.replayed > 0 ? `; ${opened.replayed} changes came from the journal` : ''
      return {
        id: 'records',
        state: notes.includes('lines-lost') ? 'note' : 'ok',
        says: `open${replayed}${noted(notes)}`,
      }
    }
    case 'rebuilt': {
      const says = `made anew from the journal (${opened.reason}), ${opened.changes} changes`
      return opened.damaged > 0
        ? { id: 'records', state: 'wrong', says: `${says}; ${opened.damaged} changes are lost` }
        : { id: 'records', state: 'note', says }
    }
    case 'newer':
      return {
        id: 'records',
        state: 'wrong',
        says: `written by a newer version of the program (format ${opened.version})`,
      }
    case 'unwritable':
    case 'failed':
      return { id: 'records', state: 'wrong', says: opened.reason }
  }
}

async function tablesAgree(): Promise<Finding> {
  try {
    const faults = await projectionFaults()
    if (faults.length === 0) return { id: 'tables', state: 'ok', says: 'every record is as its changes say' }
    return {
      id: 'tables',
      state: 'wrong',
      says: `${faults.length} records are not as their changes say: ${faults.slice(0, 5).join(', ')}`,
    }
  } catch (problem) {
    return { id: 'tables', state: 'wrong', says: problem instanceof Error ? problem.message : String(problem) }
  }
}

async function journalIsWhole(): Promise<Finding> {
  try {
    const { lines, damaged, missing } = await host().checkJournal()
    const runs = Object.entries(missing).flatMap(([d, some]) => some.map(([first, last]) => `${d}:${first}–${last}`))
    if (runs.length > 0) return { id: 'journal', state: 'wrong', says: `changes are missing: ${runs.join(', ')}` }
    if (damaged > 0)
      return { id: 'journal', state: 'note', says: `${damaged} lines are damaged; what they said is there again` }
    return { id: 'journal', state: 'ok', says: `${lines} lines, all readable` }
  } catch (problem) {
    return { id: 'journal', state: 'wrong', says: problem instanceof Error ? problem.message : String(problem) }
  }
}

async function filesAreWhole(): Promise<Finding> {
  try {
    const { count, bytes, missing, damaged, unused } = await host().checkAttachments({ isThorough: true })
    const wrong = [...missing.map(faultOf('is missing')), ...damaged.map(faultOf('is damaged'))]
    if (wrong.length > 0) {
      const more = wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''
      return { id: 'files', state: 'wrong', says: `${wrong.slice(0, 5).join(', ')}${more}` }
    }
    const idle = unused.count > 0 ? `; ${unused.count} belong to no record and go after 30 days` : ''
    return { id: 'files', state: 'ok', says: `${count} attached files, ${bytes} bytes, all whole${idle}` }
  } catch (problem) {
    return { id: 'files', state: 'wrong', says: problem instanceof Error ? problem.message : String(problem) }
  }
}

const faultOf =
  (fault: string) =>
  ({ sha, name }: { readonly sha: string; readonly name: string }): string =>
    `${name === '' ? sha.slice(0, 12) : name} ${fault}`

async function backupIsGood(): Promise<Finding> {
  const [latest] = (await host().listBackups()).filter(({ place }) => place === 'first')
  const { isDue } = await host().backupStatus()
  if (!latest) return { id: 'backup', state: isDue ? 'note' : 'ok', says: 'there is none yet' }
  const checked = await host().checkBackup({ id: latest.id })
  if (checked.kind === 'refused') return { id: 'backup', state: 'wrong', says: problemLine(checked.problem) }
  const { absent, damaged } = checked.kind === 'good' ? checked.files : { absent: 0, damaged: 0 }
  if (absent + damaged > 0)
    return { id: 'backup', state: 'wrong', says: `${latest.file}: ${absent + damaged} attached files are not whole beside it` }
  const isOld = isDue && Date.now() - latest.at > oldBackup
  return {
    id: 'backup',
    state: isOld ? 'note' : 'ok',
    says: `${latest.file} of ${new Date(latest.at).toISOString()} is whole`,
  }
}

async function diskHasRoom(): Promise<Finding> {
  const { freeBytes } = await host().backupStatus()
  const says = `${Math.floor(freeBytes / 1024 ** 2)} MB are left on the disk`
  if (freeBytes < leastRoom) return { id: 'disk', state: 'wrong', says: `${says}; below 500 MB nothing is saved` }
  return { id: 'disk', state: freeBytes < littleRoom ? 'note' : 'ok', says }
}

const noted = (notes: readonly string[]): string => (notes.length > 0 ? ` (${notes.join(', ')})` : '')
