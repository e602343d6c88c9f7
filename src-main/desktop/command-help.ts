import { commands, type CommandTable } from './command-table.ts'

/** The help of one command, or of all. */
export function helpText(program: string, command?: string): string {
  const table = command === undefined ? undefined : commands[command]
  const text = table && command !== undefined ? commandHelp(program, command, table) : programHelp(program)
  return `${text.join('\n')}\n`
}

function programHelp(program: string): string[] {
  return [
    'Sister City Atlas · 友城图志',
    '',
    `${program}                       opens the window`,
    `${program} --screenshot F.png    draws the window into a picture and ends`,
    `${program} COMMAND …             does one job without a window and ends`,
    '',
    'Commands:',
    ...rows(Object.entries(commands).map(([name, { says }]) => [name, says])),
    '',
    'Options of every command:',
    ...rows(common),
    '',
    'Options of --screenshot:',
    ...rows([
      ['--size WxH', 'pixels, 1366x768 when left out'],
      ['--lang L', 'language'],
      ['--theme T', 'light, dark or system'],
      ['--page P', 'home, map, places, visits, exchanges, ledger, statistics or settings; without --screenshot the window opens there'],
    ]),
    '',
    'Ends with 0 done · 1 failed · 2 wrong words or a wrong file · 3 profile in use and not answering.',
  ]
}

function commandHelp(program: string, name: string, { says, out, outFolder, input, word, options }: CommandTable): string[] {
  return [
    `${program} ${name}${input ? ' FILE' : word ? ` ${word}` : ''}${out ? ` --out FILE.(${out.join('|')})` : outFolder ? ' [--out DIR]' : ''} …`,
    `  ${says}`,
    '',
    ...rows(
      Object.entries(options).map(([option, { value, says: what }]) => [
        `--${option}${value ? ` ${value}` : ''}`,
        what,
      ]),
    ),
    ...rows(common),
  ]
}

const common: readonly (readonly [string, string])[] = [
  ['--profile DIR', 'the folder of the records; made when missing'],
  ['--sample', 'loads the sample city into an empty profile first'],
  ['--json', 'one JSON object on standard output'],
  ['--quiet', 'no progress'],
  ['--help', 'this text'],
  ['--version', 'the version'],
]

function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length), 16)
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
