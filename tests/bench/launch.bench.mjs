import { appWindow, interactiveAt, namedAt, openSample } from './app-window.mjs'
import { bareWindow, freshFolder } from './bare-window.mjs'
import { median, say } from './figure.mjs'

// From the start of the process to a map that can be used, beside a bare window of the same runtime, in turn; and what
// both hold in memory once they rest.

const rounds = 7
const profile = freshFolder()
const times = { app: [], named: [], bare: [], first: [] }
const memory = { app: [], bare: [] }

for (let round = 0; round < 3; round++) times.first.push(await firstRun(round === 0 ? profile : freshFolder()))
for (let round = 0; round < rounds; round++) {
  times.bare.push(await bareStart())
  times.app.push(await laterStart())
}
process.stderr.write(`ms to a usable window: ${JSON.stringify(times)}\nMB: ${JSON.stringify(memory)}\n`)
say('launch to interactive map / bare window', median(times.app) / median(times.bare), 'ratio', 1.35)
say('launch to a map with every name / bare window', median(times.named) / median(times.bare), 'ratio', 1.6)
say('first run with the sample city / later start', median(times.first) / median(times.app), 'ratio', 3)
say('memory after start / bare window', median(memory.app) / median(memory.bare), 'ratio', 1.5)

async function bareStart() {
  const began = Date.now()
  const { app, window } = await bareWindow()
  await window.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const shown = await window.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN))
  memory.bare.push(await restingMemory(app))
  await app.close()
  return shown - began
}

async function laterStart() {
  const { app, window, began } = await appWindow(profile, 'map')
  const usable = await interactiveAt(window)
  times.named.push((await namedAt(window)) - began)
  memory.app.push(await restingMemory(app))
  await app.close()
  return usable - began
}

/** The time the program takes, without the time a reader would need to press the door. */
async function firstRun(fresh) {
  const { app, window, began } = await appWindow(fresh)
  await window.waitForFunction(() => document.documentElement.dataset.settled === 'true')
  const shown = await window.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('settled')[0]?.startTime ?? performance.now()))
  const pressed = Date.now()
  await openSample(window)
  const usable = await interactiveAt(window)
  await app.close()
  return shown - began + (usable - pressed)
}

/** Megabytes of all processes together, three seconds after the window can be used. */
async function restingMemory(app) {
  await new Promise((resolve) => setTimeout(resolve, 3000))
  return app.evaluate(({ app: electron }) => electron.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0) / 1024)
}
