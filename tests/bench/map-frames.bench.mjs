import { join } from 'node:path'
import { build } from 'vite'
import { bareWindow, freshFolder } from './bare-window.mjs'
import { say } from './figure.mjs'

// Frames of the map beside a plain redraw with d3-geo, taken in turn in the same window. Frames are not held back to
// the rate of a screen, so a frame lasts as long as its work: script, raster and compositing.

const out = freshFolder()
process.env.ATLAS_BENCH_OUT = out
await build({ configFile: join(import.meta.dirname, 'frames/vite.config.ts') })
const { app, window } = await bareWindow({
  page: join(out, 'index.html'),
  switches: ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--allow-file-access-from-files'],
})
window.on('pageerror', (problem) => process.stderr.write(`${problem.stack}\n`))
await window.waitForFunction(() => 'measure' in (globalThis.mapFrames ?? {}))

for (const [places, arcs] of [
  [50, 50],
  [10_000, 1000],
]) {
  const times = await window.evaluate(([count, lines]) => globalThis.mapFrames.measure(count, lines), [places, arcs])
  process.stderr.write(`${places} places, ms a frame: ${JSON.stringify(times)}\n`)
  say(`map frame settled / plain d3-geo redraw, ${places} places, ${arcs} arcs`, times.settled / times.plain, 'ratio', 0.25)
  say(`map frame in a gesture / plain d3-geo redraw, ${places} places, ${arcs} arcs`, times.gesture / times.plain, 'ratio', 0.1)
}
for (const gesture of ['drag', 'zoom-out']) {
  const part = await window.evaluate((how) => globalThis.mapFrames.blank(how), gesture)
  const what = gesture === 'drag' ? 'a drag of 15 % of the width' : 'a zoom out to 1.3 times as much'
  say(`part of the stage that is blank or wrong during ${what}`, part, 'of 1', 0.02)
}
for (const level of ['110m', '50m']) {
  for (const how of ['drag', 'wheel', 'turn']) {
    const time = await window.evaluate(([detail, gesture]) => globalThis.mapFrames.sharp(detail, gesture), [level, how])
    say(`hand stops (${how === 'turn' ? 'turning the globe' : how}) until the ${level} map is sharp`, time, 'ms', 150)
  }
}
await app.close()
