import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#scripts/setup/folders.mjs'

// The whole of `start.mjs` in a project of its own, with a runtime that only tells what it was given.

const RUNTIME = `#!${process.execPath}
const words = process.argv.slice(2)
if (words.includes('wait')) {
  process.on('SIGTERM', () => process.exit(7))
  setInterval(() => undefined, 1000)
}
console.log(JSON.stringify({ words, electron: process.env.ATLAS_ELECTRON, asNode: process.env.ELECTRON_RUN_AS_NODE ?? null }))
if (words.includes('fail')) process.exit(2)
`
const BUILDER = `const fs = require('node:fs')
console.log('a builder is talkative')
fs.mkdirSync('out/main', { recursive: true })
fs.writeFileSync('out/main/main.js', '')
`

let root: string
let runtime: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'start-'))
  runtime = join(root, 'runtime.cjs')
  const packages = '{"packages":{"":{"version":"0.0.0"}}}'
  const files = {
    'runtime.cjs': RUNTIME,
    'package.json': '{"name":"x","version":"0.0.0","type":"module","main":"./out/main/main.js"}',
    'package-lock.json': packages,
    'node_modules/.package-lock.json': packages,
    'node_modules/electron-vite/bin/electron-vite.js': BUILDER,
  }
  cpSync(join(projectRoot, 'scripts', 'setup'), join(root, 'scripts', 'setup'), { recursive: true })
  cpSync(join(projectRoot, 'scripts', 'start.mjs'), join(root, 'scripts', 'start.mjs'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text, { mode: 0o755 })
  }
})

afterAll(() => rmSync(root, { recursive: true }))

interface Ended {
  status: number | null
  out: string
  err: string
}

function start(words: readonly string[], onOutput: (pid: number) => void = () => undefined): Promise<Ended> {
  const env = {
    ...process.env,
    ELECTRON_EXEC_PATH: runtime,
    ELECTRON_RUN_AS_NODE: '1',
    ATLAS_OUT: 'out',
    DISPLAY: ':0',
  }
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...words], { env })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (child.pid !== undefined) onOutput(child.pid)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })))
}

function told(out: string): { words: string[]; electron: string; asNode: string | null } {
  return JSON.parse(out) as ReturnType<typeof told>
}

describe.skipIf(process.platform === 'win32')('start.mjs', () => {
  it('hands the words on behind the app, and keeps standard output for the app', async () => {
    const { status, out, err } = await start(['map', '--out', 'a b.svg', '--lang', 'ja'])
    const { words, electron, asNode } = told(out)
    expect(status).toBe(0)
    expect(words.slice(words.indexOf(root))).toEqual([root, 'map', '--out', 'a b.svg', '--lang', 'ja'])
    expect(electron).toBe(runtime)
    expect(asNode).toBeNull()
    expect(err).toContain('Building')
  })

  it('builds once, and says how long the set-up took when asked', async () => {
    await start([])
    const { out, err } = await start(['--verbose'])
    expect(err).not.toContain('Building')
    expect(err).toMatch(/set-up took \d+ ms/)
    expect(told(out).words).not.toContain('--verbose')
  })

  it("ends with the app's exit status", async () => {
    expect((await start(['fail'])).status).toBe(2)
  })

  it('passes an interruption on and waits for the app to end', async () => {
    const { status } = await start(['wait'], (pid) => process.kill(pid, 'SIGTERM'))
    expect(status).toBe(7)
  })

  it('says in one line that the named runtime is not there', async () => {
    const kept = runtime
    runtime = join(root, 'nowhere')
    const { status, out, err } = await start([])
    runtime = kept
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe(`ELECTRON_EXEC_PATH names a file that is not there: ${join(root, 'nowhere')}\n`)
  })
})
