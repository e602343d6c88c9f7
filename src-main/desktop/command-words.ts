import type { CommandWords } from '#contract/command.ts'
import type { AskedView, ThemeChoice } from '#contract/window.ts'
import { basename, extname } from 'node:path'
import { commands } from './command-table.ts'

/** What a start was asked to do. Paths are as typed. */
export type StartWords =
  | {
      readonly kind: 'window'
      readonly profile?: string
      readonly page?: string
      readonly asked: AskedView
      readonly screenshot?: Screenshot
    }
  | { readonly kind: 'help'; readonly command?: string }
  | { readonly kind: 'version' }
  | CommandStart
  | { readonly kind: 'wrong'; readonly problem: string }

export interface CommandStart {
  readonly kind: 'command'
  readonly words: CommandWords
  readonly profile?: string
  readonly out?: string
  /** The file the command reads. */
  readonly input?: string
  /** Paths that options name, by option. */
  readonly files: Readonly<Record<string, string>>
}

export interface Screenshot {
  readonly file: string
  readonly width: number
  readonly height: number
}

/** Reads the words of a start; those meant for Chromium itself are passed over where no command is named. */
export function startWords(typed: readonly string[]): StartWords {
  try {
    return understood(typed)
  } catch (problem) {
    if (problem instanceof WrongWords) return { kind: 'wrong', problem: problem.message }
    throw problem
  }
}

/** The words typed after the program's name: in a checkout they begin after the folder of the app. */
export function typedWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  if (isPackaged) return argv.slice(1)
  const folder = argv.findIndex((word, place) => place > 0 && !word.startsWith('-'))
  return folder === -1 ? [] : argv.slice(folder + 1)
}

class WrongWords extends Error {}

function understood(typed: readonly string[]): StartWords {
  const { options, operands, pathless } = sorted(typed)
  const [command] = operands
  if (options.has('help')) return { kind: 'help', ...(command === undefined ? {} : { command: known(command) }) }
  if (options.has('version')) return { kind: 'version' }
  return command === undefined
    ? windowStart(options)
    : commandStart(known(command), withoutInput(command, pathless), options, operands.slice(1))
}

interface Sorted {
  /** By name; a switch has the value "". */
  readonly options: Map<string, string>
  /** The words that are no options: the command and what it takes. */
  readonly operands: string[]
  /** All words but those that name a path. */
  readonly pathless: string[]
}

function sorted(typed: readonly string[]): Sorted {
  const options = new Map<string, string>()
  const operands: string[] = []
  const pathless: string[] = []
  for (let i = 0; i < typed.length; i += 1) {
    const word = typed[i] ?? ''
    if (!word.startsWith('-') || word === '-') {
      // An unknown command explains its options better than the first of them does.
      operands.push(operands.length === 0 ? known(word) : word)
      pathless.push(word)
      continue
    }
    const [, name = '', value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? []
    const takes = optionKind(name, operands[0])
    if (takes === undefined) {
      if (isForChromium(word)) continue
      throw new WrongWords(`unknown option: ${shown(word)}; --help lists them`)
    }
    if (takes === 'chromium') continue
    if (options.has(name)) throw new WrongWords(`--${name} is given twice`)
    if (takes === 'switch') {
      if (value !== undefined) throw new WrongWords(`--${name} takes no value`)
      options.set(name, '')
      pathless.push(word)
      continue
    }
    const given = value ?? typed[(i += 1)]
    if (given === undefined || given === '' || (value === undefined && /^--/.test(given))) {
      throw new WrongWords(`--${name} needs a value`)
    }
    options.set(name, given)
    if (!pathNames.has(name) && !isFileOption(name, operands[0])) pathless.push(word, ...(value === undefined ? [given] : []))
  }
  return { options, operands, pathless }
}

const isFileOption = (name: string, command: string | undefined): boolean =>
  command !== undefined && Object.hasOwn(commands, command) && commands[command]?.options[name]?.isFile === true

const pathNames: ReadonlySet<string> = new Set(['out', 'profile', 'screenshot'])

function windowStart(options: ReadonlyMap<string, string>): StartWords {
  for (const name of ['json', 'quiet', 'out']) {
    if (options.has(name)) throw new WrongWords(`--${name} needs a command; --help lists them`)
  }
  const file = options.get('screenshot')
  for (const name of ['size', 'theme']) {
    if (options.has(name) && file === undefined) throw new WrongWords(`--${name} goes with --screenshot`)
  }
  const theme = themeChoice(options.get('theme'))
  return {
    kind: 'window',
    ...optional('profile', options.get('profile')),
    ...optional('page', pageName(options.get('page'))),
    asked: {
      ...optional('language', file === undefined ? undefined : options.get('lang')),
      ...optional('theme', theme),
      ...(options.has('sample') ? { sample: true } : {}),
    },
    ...(file === undefined ? {} : { screenshot: { file, ...windowSize(options.get('size') ?? '1366x768') } }),
  }
}

function commandStart(
  command: string,
  words: readonly string[],
  given: ReadonlyMap<string, string>,
  operands: readonly string[],
): CommandStart {
  const table = commands[command]
  if (!table) throw new WrongWords(`unknown command: ${shown(command)}`)
  if (operands.length > table.operands)
    throw new WrongWords(`${command} does not take the word ${shown(operands.at(-1) ?? '')}`)
  const out = given.get('out')
  if (out !== undefined && !table.out && !table.outFolder) throw new WrongWords(`${command} takes no --out`)
  const [input] = table.input ? operands : []
  if (table.input && input === undefined) throw new WrongWords(`${command} needs a FILE`)
  if (table.out !== undefined && out === undefined)
    throw new WrongWords(`${command} needs --out FILE.(${table.out.join('|')})`)
  const outFormat = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  if (out !== undefined && table.out && !table.out.includes(outFormat)) {
    throw new WrongWords(`--out ${shown(out)}: the ending is one of ${table.out.join(', ')}`)
  }
  const own = [...given].filter(([name]) => !Object.hasOwn(commonOptions, name))
  const foreign = own.find(([name]) => !Object.hasOwn(table.options, name))
  if (foreign) throw new WrongWords(`unknown option: "--${foreign[0]}"; --help lists them`)
  return {
    kind: 'command',
    words: {
      words,
      command,
      options: Object.fromEntries(own.map(([name, value]) => [name, table.options[name]?.isFile ? basename(value) : value])),
      operands: input === undefined ? operands : operands.slice(1),
      inputName: input === undefined ? '' : basename(input),
      outFormat: table.outFolder ? '' : outFormat,
      sample: given.has('sample'),
      json: given.has('json'),
      quiet: given.has('quiet'),
    },
    ...optional('profile', given.get('profile')),
    ...optional('out', out),
    ...optional('input', input),
    files: Object.fromEntries(own.filter(([name]) => table.options[name]?.isFile)),
  }
}

// The path of a file to read is the first word after the command.
function withoutInput(command: string, pathless: readonly string[]): readonly string[] {
  if (!commands[command]?.input) return pathless
  const place = pathless.findIndex((word, at) => !word.startsWith('-') && at > pathless.indexOf(command))
  return pathless.filter((_, at) => at !== place)
}

function known(command: string): string {
  if (Object.hasOwn(commands, command)) return command
  throw new WrongWords(`unknown command: ${shown(command)}; --help lists them`)
}

function pageName(text: string | undefined): string | undefined {
  if (text === undefined || pages.includes(text)) return text
  throw new WrongWords(`--page is one of ${pages.join(', ')}, not ${shown(text)}`)
}

const pages: readonly string[] = ['home', 'map', 'places', 'visits', 'exchanges', 'ledger', 'statistics', 'settings']

function themeChoice(text: string | undefined): ThemeChoice | undefined {
  if (text === undefined || text === 'light' || text === 'dark' || text === 'system') return text
  throw new WrongWords(`--theme is light, dark or system, not ${shown(text)}`)
}

function windowSize(text: string): { width: number; height: number } {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? []
  if (width === undefined || height === undefined)
    throw new WrongWords(`--size is WIDTHxHEIGHT in pixels, not ${shown(text)}`)
  return { width: Number(width), height: Number(height) }
}

type OptionKind = 'switch' | 'value' | 'chromium'

function optionKind(name: string, command: string | undefined): OptionKind | undefined {
  if (Object.hasOwn(commonOptions, name)) return commonOptions[name]
  const table = command === undefined ? undefined : commands[command]
  if (table)
    return Object.hasOwn(table.options, name)
      ? table.options[name]?.value === undefined
        ? 'switch'
        : 'value'
      : undefined
  return Object.hasOwn(windowOptions, name) ? windowOptions[name] : undefined
}

const commonOptions: Readonly<Record<string, OptionKind>> = {
  help: 'switch',
  version: 'switch',
  profile: 'value',
  sample: 'switch',
  json: 'switch',
  quiet: 'switch',
  out: 'value',
}

const windowOptions: Readonly<Record<string, OptionKind>> = {
  screenshot: 'value',
  size: 'value',
  lang: 'value',
  theme: 'value',
  page: 'value',
}

// Switches of Chromium, Electron and Node that start scripts, test drivers and desktops put on the line.
function isForChromium(word: string): boolean {
  const name = /^--([a-z0-9-]+)(?:=|$)/.exec(word)?.[1]
  return word.startsWith('-psn_') || (name !== undefined && (chromiumNames.has(name) || chromiumGroups.test(name)))
}

const chromiumNames = new Set(['class', 'debug', 'headless', 'kiosk', 'lang', 'type', 'v', 'vmodule', 'single-process'])
const chromiumGroups =
  /^(?:no|disable|enable|force|use|user|inspect|remote|log|net|js|ozone|gtk|in|high|host|proxy|password|window|trace|original|allow|ignore|field|crash|gpu|gl|angle|autoplay|blink|test|top|edge|hide|metrics|export|process|renderer|site|ssl|squirrel|touch|unsafe|variations|vulkan|wayland|webrtc|x11|zygote|default|max|mute|new|origin|profile-directory|startup|component)(?:-|$)/

const shown = (word: string): string => JSON.stringify(word.length > 80 ? `${word.slice(0, 80)}…` : word)

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>)
