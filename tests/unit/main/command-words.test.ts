import { describe, expect, it } from 'vitest'
import { startWords, typedWords } from '#desktop/command-words.ts'

describe('a command that reads a file or writes into a folder', () => {
  it('keeps their paths out of the words', () => {
    expect(startWords(['--json', 'restore', '/secret/a.zip', '--dry-run', '--profile', '/p'])).toMatchObject({
      kind: 'command',
      input: '/secret/a.zip',
      profile: '/p',
      words: { command: 'restore', operands: [], words: ['--json', 'restore', '--dry-run'], options: { 'dry-run': '' } },
    })
    expect(startWords(['backup', '--out', '/stick'])).toMatchObject({ out: '/stick', words: { outFormat: '', words: ['backup'] } })
    expect(startWords(['backup'])).toMatchObject({ kind: 'command' })
  })

  it.each([
    [['verify'], /needs a FILE/],
    [['verify', 'a.zip', 'b.zip'], /does not take the word "b.zip"/],
    [['verify', 'a.zip', '--out', 'x'], /takes no --out/],
    [['selftest', '--dry-run'], /unknown option/],
  ])('%j are refused', (words, problem) => {
    expect(startWords(words)).toEqual({ kind: 'wrong', problem: expect.stringMatching(problem) as unknown })
  })
})

describe('the words of a start', () => {
  it('begin after the folder of the app in a checkout, and after the program when it is packed', () => {
    const argv = ['/electron', '--no-sandbox', '--inspect=0', '/work/app', 'map', '--out', 'm.svg']
    expect(typedWords(argv, false)).toEqual(['map', '--out', 'm.svg'])
    expect(typedWords(['/opt/sister-city-atlas', 'map', '--json'], true)).toEqual(['map', '--json'])
    expect(typedWords(['/electron', '--no-sandbox'], false)).toEqual([])
  })

  it('open the window when there are none, whatever Chromium is told', () => {
    expect(startWords([])).toEqual({ kind: 'window', asked: {} })
    const driven = ['--user-data-dir=/tmp/x', '--lang=zh-CN', '--force-device-scale-factor=1', '--log-net-log=/tmp/n']
    expect(startWords(driven)).toEqual({ kind: 'window', asked: {} })
  })

  it('ask for the help, of all or of one command', () => {
    expect(startWords(['--help'])).toEqual({ kind: 'help' })
    expect(startWords(['map', '--help'])).toEqual({ kind: 'help', command: 'map' })
    expect(startWords(['--version'])).toEqual({ kind: 'version' })
  })

  it('ask for a picture of a page', () => {
    const words = [
      '--screenshot',
      'f.png',
      '--size',
      '1280x720',
      '--lang',
      'ar',
      '--theme',
      'dark',
      '--page',
      'map',
      '--sample',
    ]
    expect(startWords(words)).toEqual({
      kind: 'window',
      page: 'map',
      asked: { language: 'ar', theme: 'dark', sample: true },
      screenshot: { file: 'f.png', width: 1280, height: 720 },
    })
  })

  it('name a command with its options, common and own, with and without an equals sign', () => {
    const words = [
      'map',
      '--out',
      'm.SVG',
      '--lang=ja',
      '--tier',
      'sister,intent',
      '--profile',
      'p',
      '--sample',
      '--json',
    ]
    expect(startWords(words)).toEqual({
      kind: 'command',
      profile: 'p',
      out: 'm.SVG',
      files: {},
      words: {
        words: ['map', '--lang=ja', '--tier', 'sister,intent', '--sample', '--json'],
        command: 'map',
        options: { lang: 'ja', tier: 'sister,intent' },
        operands: [],
        outFormat: 'svg',
        inputName: '',
        sample: true,
        json: true,
        quiet: false,
      },
    })
  })

  it('keep every path from the window', () => {
    const start = startWords(['map', '--out', '/secret/m.svg', '--profile', '/secret/p'])
    expect(start.kind === 'command' && JSON.stringify(start.words)).not.toContain('secret')
    const joined = startWords(['map', '--out=/secret/m.svg', '--profile=/secret/p'])
    expect(joined.kind === 'command' && JSON.stringify(joined.words)).not.toContain('secret')
  })

  it('let a negative number be a value', () => {
    const start = startWords(['map', '--out', 'm.svg', '--center', '-75'])
    expect(start.kind === 'command' && start.words.options).toEqual({ center: '-75' })
  })
})

describe('wrong words', () => {
  it.each([
    [['frobnicate'], /unknown command: "frobnicate"/],
    [['--frobnicate'], /unknown option: "--frobnicate"/],
    [['map', '--out', 'm.svg', '--frobnicate'], /unknown option: "--frobnicate"/],
    [['map', 'frobnicate', '--out', 'm.svg'], /does not take the word "frobnicate"/],
    [['map'], /needs --out/],
    [['map', '--out'], /--out needs a value/],
    [['map', '--out', '--json'], /--out needs a value/],
    [['map', '--out', 'm.bmp'], /the ending is one of svg, png, pdf, geojson, kml, csv/],
    [['map', '--out', 'm'], /the ending is one of/],
    [['map', '--out', 'm.svg', '--out', 'n.svg'], /--out is given twice/],
    [['map', '--out', 'm.svg', '--json=yes'], /--json takes no value/],
    [['map', '--out', 'm.svg', '--page', 'home'], /unknown option: "--page"/],
    [['--page', 'home', 'map', '--out', 'm.svg'], /unknown option: "--page"/],
    [['constructor'], /unknown command/],
    [['fly'], /unknown command: "fly"/],
    [['--json'], /--json needs a command/],
    [['--screenshot', 'f.png', '--page', 'moon'], /--page is one of home, map/],
    [['--screenshot', 'f.png', '--size', 'big'], /--size is WIDTHxHEIGHT/],
    [['--screenshot', 'f.png', '--theme', 'pink'], /--theme is light, dark or system/],
    [['map', '--help', '--nonsense'], /unknown option/],
  ])('%j are named in one line', (words, problem) => {
    const start = startWords(words)
    expect(start).toEqual({ kind: 'wrong', problem: expect.stringMatching(problem) as unknown })
    expect(start.kind === 'wrong' && start.problem).not.toMatch(/\n/)
  })

  it('are shown shortened, never with control characters', () => {
    const start = startWords([`${'x'.repeat(500)}\n\u001b[2J`])
    expect(start.kind === 'wrong' && start.problem.length).toBeLessThan(200)
  })
})
