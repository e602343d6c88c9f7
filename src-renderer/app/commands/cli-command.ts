import type { Language } from '#domain/place/language.ts'
import type { Settings } from '#domain/settings/settings.ts'

/** A command that works without a window. Main knows its options by the same names (desktop/command-table.ts). */
export interface CliCommand {
  readonly name: string
  /** The options it understands, without dashes. */
  readonly options: readonly string[]
  /** It opens the records itself, or does without. */
  readonly isWithoutRecords?: true
  /** `--lang` may name two, parted by a comma; it reads them itself. */
  readonly takesTwoLanguages?: true
  readonly run: (context: CommandContext) => Promise<CommandOutcome>
}

export interface CommandContext {
  /** Option → value as typed; a switch has "". Only options of `options`. */
  readonly options: Readonly<Record<string, string>>
  /** Words after the command that are no options. */
  readonly operands: readonly string[]
  /** Name of the file that is read, "" when there is none. */
  readonly inputName: string
  /** Ending of the `--out` file, one of those main's table lists for the command. */
  readonly outFormat: string
  readonly json: boolean
  /** The profile's own settings. */
  readonly settings: Settings
  /** The language of `--lang`, else of the settings, else of the system; its words are loaded. */
  readonly language: Language
  /** Loads the words of another language as well. */
  readonly loadWords: (language: Language) => Promise<void>
  /** Writes the `--out` file whole or not at all; rejects with HostProblem 'unwritable'. */
  readonly writeOutput: (bytes: Uint8Array) => Promise<void>
  /** A line for a terminal while the work takes long. */
  readonly report: (line: string) => void
}

export type CommandOutcome =
  /** `output` is what a person reads; `json` what `--json` prints. */
  | { readonly status: 0; readonly output?: string; readonly json?: unknown }
  /** 1 the job failed · 2 the words are wrong or a file is not what it should be; one line, and what `--json` prints all the same. */
  | { readonly status: 1 | 2; readonly problem: string; readonly output?: string; readonly json?: unknown }
