import type { CommandResult, CommandWords } from '#contract/command.ts'
import { openRecords } from '#data/open-records.ts'
import { SampleProblem } from '#data/sample.ts'
import { readSettings } from '#data/settings.ts'
import { isLanguage, type Language } from '#domain/place/language.ts'
import { HostProblem } from '#host/host-problem.ts'
import { host } from '#host/host.ts'
import { changeLanguage } from '#i18n/language.ts'
import { loadWords } from '#i18n/load-words.ts'
import { bestLanguage } from '#i18n/locale.ts'
import { loadSampleIntoEmpty } from '#app/sample-into-empty.ts'
import type { CliCommand, CommandOutcome } from './cli-command.ts'
import { backupCommand } from './backup.ts'
import { checkCommand } from './check.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { mapCommand } from './map.ts'
import { paperCommand } from './paper.ts'
import { restoreCommand } from './restore.ts'
import { selftestCommand } from './selftest.ts'
import { statsCommand } from './stats.ts'
import { verifyCommand } from './verify.ts'

const commands: readonly CliCommand[] = [
  mapCommand,
  importCommand,
  exportCommand,
  checkCommand,
  statsCommand,
  paperCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  selftestCommand,
]

/** Does the job this window was opened for and tells the desktop how it ended. */
export async function runCommand(): Promise<void> {
  window.addEventListener('error', ({ message }) => void end({ status: 1, problem: message }))
  window.addEventListener('unhandledrejection', ({ reason }) => void end({ status: 1, problem: said(reason) }))
  const words = await host().commandWords()
  if (!words) return end({ status: 1, problem: 'this window has no job' })
  try {
    await end(await result(words))
  } catch (problem) {
    await end(failed(problem))
  }
}

async function result(words: CommandWords): Promise<CommandResult> {
  const command = commands.find(({ name }) => name === words.command)
  if (!command) return { status: 2, problem: `unknown command: ${words.command}` }
  const lang = command.takesTwoLanguages ? words.options.lang?.split(',')[0]?.trim() : words.options.lang
  if (lang !== undefined && !isLanguage(lang)) return { status: 2, problem: `--lang: there is no language ${lang}` }
  const obstacle = command.isWithoutRecords ? undefined : await openProfile()
  if (obstacle) return obstacle
  const language = await chosenLanguage(lang)
  if (words.sample && !command.isWithoutRecords) await loadSampleIntoEmpty(language)
  const outcome = await command.run({
    options: words.options,
    operands: words.operands,
    inputName: words.inputName,
    outFormat: words.outFormat,
    json: words.json,
    settings: readSettings(),
    language,
    loadWords,
    writeOutput: (bytes) => host().writeOutput({ bytes }),
    report: (line) => void host().reportProgress({ line }),
  })
  return resultOf(outcome, words)
}

async function openProfile(): Promise<CommandResult | undefined> {
  const opened = await openRecords()
  switch (opened.kind) {
    case 'newer':
      return {
        status: 1,
        problem: `the profile was written by a newer version of the program (format ${opened.version})`,
      }
    case 'unwritable':
      return { status: 2, problem: `the profile can't be written: ${opened.reason}` }
    case 'ready':
    case 'rebuilt':
      return undefined
  }
}

async function chosenLanguage(asked: Language | undefined): Promise<Language> {
  const { language } = readSettings()
  const { systemLanguages } = await host().systemFacts()
  const chosen = asked ?? (language === 'system' ? bestLanguage(systemLanguages) : language)
  await changeLanguage(chosen)
  return chosen
}

function resultOf(outcome: CommandOutcome, { json, quiet }: CommandWords): CommandResult {
  if (outcome.status !== 0) {
    const { status, problem, output, json: value } = outcome
    const said = json && value !== undefined ? JSON.stringify(value) : quiet ? undefined : output
    return { status, problem, ...(said === undefined ? {} : { output: said }) }
  }
  if (json) return { status: 0, output: JSON.stringify(outcome.json ?? {}) }
  return { status: 0, ...(outcome.output === undefined || quiet ? {} : { output: outcome.output }) }
}

function failed(problem: unknown): CommandResult {
  // A path that cannot be written is a wrong word of the command line.
  const isWrongFile = problem instanceof SampleProblem || problem instanceof HostProblem && (problem.code === 'unwritable' || problem.code === 'unreadable' || problem.code === 'backup-refused')
  return { status: isWrongFile ? 2 : 1, problem: said(problem) }
}

const end = (result: CommandResult): Promise<void> => host().commandDone(result)

const said = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))
