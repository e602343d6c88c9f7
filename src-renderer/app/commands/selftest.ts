import { projectionFaults } from '#data/all-rows.ts'
import { openRecords } from '#data/open-records.ts'
import { host } from '#host/host.ts'
import { problemLine } from './backup-words.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'

interface Finding {
  readonly id: 'records' | 'tables' | 'journal' | 'backup' | 'disk'
  readonly state: 'ok' | 'note' | 'wrong'
  readonly says: string
}

const littleRoom = 2 * 1024 ** 3
const leastRoom = 500 * 1024 ** 2
const oldBackup = 3 * 86_400_000

/** Checks the database, the journal, the last backup and the room on the disk, and says what is wrong. */
export const selftestCommand: CliCommand = { name: 'selftest', options: [], isWithoutRecords: true, run: selftest }

async function selftest({ report }: CommandContext): Promise<CommandOutcome> {
  const findings: Finding[] = []
  const checks = {
    records: recordsOpen,
    tables: tablesAgree,
    journal: journalIsWhole,
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

async function backupIsGood(): Promise<Finding> {
  const [latest] = (await host().listBackups()).filter(({ place }) => place === 'first')
  const { isDue } = await host().backupStatus()
  if (!latest) return { id: 'backup', state: isDue ? 'note' : 'ok', says: 'there is none yet' }
  const checked = await host().checkBackup({ id: latest.id })
  if (checked.kind === 'refused') return { id: 'backup', state: 'wrong', says: problemLine(checked.problem) }
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
