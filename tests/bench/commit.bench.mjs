import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { freshFolder } from './bare-window.mjs'
import { median, say } from './figure.mjs'
import { inWindow, laidIn, laidInApp } from '../fixtures/laid-in-app.mjs'

// A save through the one door beside a bare strict put of the same row, in turn, in the window of the real app: its
// main process, its preload, its journal on this disk.

const rounds = 300
const app = await laidInApp(resolve(import.meta.dirname, 'commit/measured-saves.ts'))
const profile = freshFolder()
try {
  const first = await measured(rounds)
  const later = await measured(0)
  process.stderr.write(
    `commit ${median(first.commits).toFixed(2)} ms, strict put ${median(first.puts).toFixed(2)} ms, opening ${first.opening.toFixed(1)} and ${later.opening.toFixed(1)} ms\n`,
  )
  say('save through commit ÷ strict put', median(first.commits) / median(first.puts), 'ratio', 3)
  say('save through commit ÷ strict put, fifty at once', first.grouped / median(first.puts), 'ratio', 1)
} finally {
  for (const folder of [app, profile]) rmSync(folder, { recursive: true, force: true })
}

function measured(count) {
  return inWindow(app, profile, (window) =>
    window.evaluate(async ([from, wanted]) => (await import(from)).measuredSaves(wanted), [laidIn, count]),
  )
}
