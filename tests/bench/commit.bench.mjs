import { _electron } from '@playwright/test'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

// A save through the one door beside a bare strict put of the same row, in turn, in the window of the real app: its
// main process, its preload, its journal on this disk. The module that measures is laid into a copy of the build.

const rounds = 300
const root = resolve(import.meta.dirname, '../..')
const app = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const profile = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
try {
  const built = resolve(root, process.env.ATLAS_OUT || 'out')
  if (!existsSync(join(built, 'main/main.js'))) throw new Error(`no build in ${built}`)
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(built, part), join(app, part), { recursive: true })
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name, productName, version, type: 'module', main: './main/main.js' }),
  )
  process.env.ATLAS_BENCH_OUT = join(app, 'renderer')
  await build({ configFile: join(import.meta.dirname, 'commit/vite.config.ts') })

  const first = await measured(rounds)
  const later = await measured(0)
  process.stderr.write(
    `commit ${median(first.commits).toFixed(2)} ms, strict put ${median(first.puts).toFixed(2)} ms, opening ${first.opening.toFixed(1)} and ${later.opening.toFixed(1)} ms\n`,
  )
  say('save through commit ÷ strict put', median(first.commits) / median(first.puts), 'ratio', 3)
  say('save through commit ÷ strict put, fifty at once', first.grouped / median(first.puts), 'ratio', 1)
} finally {
  rmSync(app, { recursive: true, force: true })
  rmSync(profile, { recursive: true, force: true })
}

async function measured(count) {
  const running = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [app, `--user-data-dir=${profile}`, '--lang=en'],
  })
  try {
    const window = await running.firstWindow()
    await window.waitForFunction(() => document.documentElement.dataset.settled === 'true')
    return await window.evaluate(
      async ([laidIn, wanted]) => {
        const { measuredSaves } = await import(laidIn)
        return measuredSaves(wanted)
      },
      ['./measured-saves.js', count],
    )
  } finally {
    await running.close()
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function say(name, value, unit, goal) {
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toFixed(3)), unit, goal })}\n`)
}
