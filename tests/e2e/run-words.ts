import { spawn } from 'node:child_process'
import { appFolder } from './app-folder.ts'

export interface Ended {
  readonly status: number | null
  readonly output: string
  /** What stood on standard error, without the lines Chromium writes there of itself. */
  readonly problem: string
}

/** Starts the program with words of its own and waits until it has ended. */
export function runWords(...words: readonly string[]): Promise<Ended> {
  const executable = process.env['ATLAS_ELECTRON'] ?? 'electron'
  const sandbox = process.env['ATLAS_NO_SANDBOX'] ? ['--no-sandbox'] : []
  const child = spawn(executable, [...sandbox, '--log-level=3', appFolder(), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  })
  const said = { output: '', problem: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.problem += text))
  return new Promise((ended, failed) => {
    child.once('error', failed)
    child.once('close', (status) => ended({ status, output: said.output, problem: withoutChromium(said.problem) }))
  })
}

// "[7150:1123/163742.112754:ERROR:bus.cc(407)] …"
const withoutChromium = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\[\d+:\d+\/[\d.]+:/.test(line))
    .join('\n')
    .trim()
