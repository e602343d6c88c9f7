/** A job asked for on the command line, as main understood it; the paths stay in main. */
export interface CommandWords {
  /** The words as typed, without paths. */
  readonly words: readonly string[]
  readonly command: string
  /** Option name without dashes → value; a switch has the value "". */
  readonly options: Readonly<Record<string, string>>
  readonly operands: readonly string[]
  /** Name of the file the command reads, without its folder; "" when there is none. */
  readonly inputName: string
  /** Ending of the `--out` file in lower case without the dot, "" when there is none. */
  readonly outFormat: string
  readonly sample: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** 0 done · 1 the job failed · 2 the words are wrong or a file is not what it should be · 3 the profile is in use and not answering. */
export type CommandStatus = 0 | 1 | 2 | 3

export interface CommandResult {
  readonly status: CommandStatus
  /** For standard output. */
  readonly output?: string
  /** One line for standard error. */
  readonly problem?: string
}

export interface CommandCalls {
  /** The job of this window, or null in the ordinary window. */
  commandWords(): Promise<CommandWords | null>
  /** Writes the `--out` file whole or not at all. */
  writeOutput(arg: { bytes: Uint8Array }): Promise<void>
  /** The bytes of the file the command names as its input. */
  readInput(): Promise<Uint8Array>
  /** The bytes of the file an option names. */
  readOptionFile(arg: { option: string }): Promise<Uint8Array>
  /** A line about long work, for a terminal. */
  reportProgress(arg: { line: string }): Promise<void>
  commandDone(arg: CommandResult): Promise<void>
}
