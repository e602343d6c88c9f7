import { _electron } from '@playwright/test'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { say } from './figure.mjs'

// An import of 100,000 records with log and journal, until they can be listed, beside a bare `bulkAdd` of the same rows
// into tables with the same indexes; in the window of the real app. The module that measures is laid into a copy of the build.

const count = Number(process.env.ATLAS_BENCH_RECORDS ?? 100_000)
const root = resolve(import.meta.dirname, '../..')
const app = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const profile = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
try {
  const built = resolve(root, process.env.ATLAS_OUT || 'out')
  if (!existsSync(join(built, 'main/main.js'))) throw new Error(`no build in ${built}`)
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(built, part), join(app, part), { recursive: true })
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const about = { name, productName, version, type: 'module', main: './main/main.js' }
  writeFileSync(join(app, 'package.json'), JSON.stringify(about))
  process.env.ATLAS_BENCH_OUT = join(app, 'renderer')
  await build({ configFile: join(import.meta.dirname, 'import/vite.config.ts') })

  const running = await _electron.launch({
    executablePath: process.env.ATLAS_ELECTRON,
    args: [app, `--user-data-dir=${profile}`, '--lang=en'],
  })
  const times = await measured(running).finally(() => running.close())
  process.stderr.write(`saved after ${Math.round(times.saved)} ms, listed after ${Math.round(times.listed)} ms, bare ${Math.round(times.bare)} ms\n`)
  say('import of 100,000 records until listed ÷ bare bulkAdd', times.listed / times.bare, 'ratio', 2.5)
} finally {
  rmSync(app, { recursive: true, force: true })
  rmSync(profile, { recursive: true, force: true })
}

async function measured(running) {
  const window = await running.firstWindow()
  await window.waitForFunction(() => document.documentElement.dataset.settled === 'true')
  const profiler = process.env.ATLAS_BENCH_PROFILE === undefined ? undefined : await window.context().newCDPSession(window)
  if (profiler) {
    await profiler.send('Profiler.enable')
    await profiler.send('Profiler.start')
  }
  const times = await window.evaluate(
    async ([laidIn, records]) => {
      const { measuredImport } = await import(laidIn)
      return measuredImport(records)
    },
    ['./measured-import.js', count],
  )
  if (profiler) writeFileSync(process.env.ATLAS_BENCH_PROFILE, JSON.stringify((await profiler.send('Profiler.stop')).profile))
  return times
}
