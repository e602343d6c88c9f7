import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inWindow, laidIn, laidInApp } from '../fixtures/laid-in-app.mjs'
import { freshFolder } from './bare-window.mjs'
import { say } from './figure.mjs'

// An import of 100,000 records with log and journal, until they can be listed, beside a bare `bulkAdd` of the same rows
// into tables with the same indexes; in the window of the real app.

const count = Number(process.env.ATLAS_BENCH_RECORDS ?? 100_000)
const app = await laidInApp(resolve(import.meta.dirname, 'import/measured-import.ts'))
const profile = freshFolder()
try {
  const times = await inWindow(app, profile, measured)
  process.stderr.write(`saved after ${Math.round(times.saved)} ms, listed after ${Math.round(times.listed)} ms, bare ${Math.round(times.bare)} ms\n`)
  say('import of 100,000 records until listed ÷ bare bulkAdd', times.listed / times.bare, 'ratio', 2.5)
} finally {
  for (const folder of [app, profile]) rmSync(folder, { recursive: true, force: true })
}

async function measured(window) {
  const profiler = process.env.ATLAS_BENCH_PROFILE === undefined ? undefined : await window.context().newCDPSession(window)
  if (profiler) {
    await profiler.send('Profiler.enable')
    await profiler.send('Profiler.start')
  }
  const times = await window.evaluate(
    async ([from, records]) => {
      const { measuredImport } = await import(from)
      return measuredImport(records)
    },
    [laidIn, count],
  )
  if (profiler) writeFileSync(process.env.ATLAS_BENCH_PROFILE, JSON.stringify((await profiler.send('Profiler.stop')).profile))
  return times
}
