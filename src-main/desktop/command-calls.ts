import type { CommandCalls, CommandResult, CommandWords } from '#contract/command.ts'
import * as v from 'valibot'
import { bytes, megabytes, noArgument, shortText } from './argument-schemas.ts'
import { CallProblem } from './call-problem.ts'
import { readUpTo } from './files.ts'
import type { ArgumentSchemas } from './host-context.ts'
import { writeWhole } from './whole-file.ts'

/** One job of the command line; only main knows the paths. */
export interface CommandJob {
  readonly words: CommandWords
  /** Absolute path of `--out`. */
  readonly out?: string
  /** Absolute path of the file the command reads. */
  readonly input?: string
  /** Absolute paths of the files that options name, by option. */
  readonly files: Readonly<Record<string, string>>
  readonly onProgress: (line: string) => void
  readonly onDone: (result: CommandResult) => void
}

/** The calls of a hidden window that does a job; `null` for a window that has none. */
export function commandCalls(job: CommandJob | null): CommandCalls {
  return {
    commandWords: () => Promise.resolve(job?.words ?? null),
    writeOutput: async ({ bytes }) => {
      if (job?.out === undefined) throw new CallProblem('not-allowed', 'no output file was named')
      await writeWhole(job.out, bytes).catch((problem: unknown) => {
        throw new CallProblem(
          'unwritable',
          `${job.out ?? ''}: ${problem instanceof Error ? problem.message : String(problem)}`,
        )
      })
    },
    readInput: async () => {
      if (job?.input === undefined) throw new CallProblem('not-allowed', 'no input file was named')
      return readUpTo(job.input, megabytes(512))
    },
    readOptionFile: async ({ option }) => {
      const path = job && Object.hasOwn(job.files, option) ? job.files[option] : undefined
      if (path === undefined) throw new CallProblem('not-allowed', `--${option} names no file`)
      return readUpTo(path, megabytes(8))
    },
    reportProgress: ({ line }) => Promise.resolve(job?.onProgress(line)),
    commandDone: (result) => Promise.resolve(job?.onDone(result)),
  }
}

export const commandArguments = {
  commandWords: noArgument,
  writeOutput: v.object({ bytes: bytes(megabytes(512)) }),
  readInput: noArgument,
  readOptionFile: v.object({ option: shortText(40) }),
  reportProgress: v.object({ line: shortText(500) }),
  commandDone: v.object({
    status: v.picklist([0, 1, 2, 3]),
    output: v.optional(shortText(megabytes(64))),
    problem: v.optional(shortText(4000)),
  }),
} satisfies ArgumentSchemas<CommandCalls>
