import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { freshFolder } from './bare-window.mjs'
import { median, say } from './figure.mjs'
import { inWindow, laidIn, laidInApp } from '../fixtures/laid-in-app.mjs'

// The plan of a visit with 1,000 items under the hand, and how long a visit takes to open beside 10 others and beside
// 10,000; in the window of the real app.

const counts = [10, 10_000]
const largest = 1000
const rounds = 7
const app = await laidInApp(resolve(import.meta.dirname, 'visits/filled-visits.ts'))
const profiles = counts.map(freshFolder)
try {
  const [few, many] = profiles
  for (const [at, profile] of profiles.entries())
    await inWindow(app, profile, (window) =>
      window.evaluate(
        async ([from, visits, items]) => (await import(from)).fillVisits(visits, items),
        [laidIn, counts[at], largest],
      ),
    )
  const times = { few: [], many: [] }
  for (let round = 0; round < 2; round += 1) {
    times.few.push(...(await inWindow(app, few, openings)))
    times.many.push(...(await inWindow(app, many, openings)))
  }
  process.stderr.write(`opening a visit, ms: ${JSON.stringify(times)}\n`)
  say('opening a visit among 10,000 ÷ among 10', median(times.many) / median(times.few), 'ratio', 1.2)

  const hand = await inWindow(app, few, underTheHand)
  for (const [what, { frames, tasks }] of Object.entries(hand)) {
    const sorted = [...frames].sort((a, b) => a - b)
    process.stderr.write(`${what}: ${frames.length} inputs, longest tasks ${tasks.slice(0, 5).map(Math.round)} ms\n`)
    say(`visit with 1,000 items, ${what}: input to next frame, p95`, sorted[Math.floor(sorted.length * 0.95)], 'ms', 32)
    say(`visit with 1,000 items, ${what}: longest task`, tasks[0] ?? 0, 'ms', 50)
  }
} finally {
  for (const folder of [app, ...profiles]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Milliseconds from the address to the plan, for one small visit after another. */
async function openings(window) {
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    await go(window, '#/visits')
    await window.waitForTimeout(1500)
    const started = await go(window, `#/visits?visit=visit-${round}&view=plan`)
    const shown = await window.waitForFunction(
      (name) =>
        document.querySelector('h2')?.textContent?.includes(name) &&
        document.querySelector('main [role=row]') &&
        performance.now(),
      `Visit ${round}`,
      { polling: 'raf' },
    )
    // The first one also reads the program of the page.
    if (round > 0) times.push((await shown.jsonValue()) - started)
  }
  return times
}

/** What the hand waits for while it drags, moves by keys and types; and the tasks that took longest, the longest first. */
async function underTheHand(window) {
  await go(window, '#/visits?visit=large&view=plan')
  const cards = window.getByRole('group', { name: 'Itinerary' }).getByRole('row')
  await cards.nth(3).waitFor()
  await window.evaluate(watchFrames)
  await window.waitForTimeout(1500)
  const measured = async (work) => {
    await window.evaluate(() => globalThis.frameTimes.splice(0) && globalThis.taskTimes.splice(0))
    await work()
    await window.waitForTimeout(300)
    return window.evaluate(() => ({
      frames: [...globalThis.frameTimes],
      tasks: [...globalThis.taskTimes].sort((a, b) => b - a),
    }))
  }
  const dragging = await measured(async () => {
    const [from, to] = [await cards.nth(1).boundingBox(), await cards.nth(4).boundingBox()]
    await window.mouse.move(from.x + 20, from.y + 8)
    await window.mouse.down()
    for (let step = 1; step <= 60; step += 1) {
      await window.mouse.move(from.x + 20 + step * 4, from.y + 8 + ((to.y - from.y) * step) / 60)
      await window.waitForTimeout(20)
    }
    await window.mouse.up()
  })
  const keys = await measured(async () => {
    await cards.nth(2).click()
    await window.waitForTimeout(500)
    for (let step = 0; step < 20; step += 1) {
      await window.keyboard.press('Alt+ArrowDown')
      await window.waitForTimeout(150)
    }
  })
  await window
    .getByRole('region', { name: /^Itinerary item/ })
    .getByRole('button', { name: 'Edit this item' })
    .click()
  const field = window.getByRole('dialog').getByRole('textbox').first()
  await field.waitFor()
  await window.waitForTimeout(800)
  const typing = await measured(() =>
    field.pressSequentially('A meeting whose title grows while it is typed', { delay: 60 }),
  )
  return { dragging, 'moving by keys': keys, typing }
}

function watchFrames() {
  globalThis.frameTimes = []
  globalThis.taskTimes = []
  let waiting = 0
  for (const type of ['keydown', 'pointermove', 'dragover'])
    globalThis.addEventListener(
      type,
      (event) => {
        if (waiting) return
        waiting = event.timeStamp
        globalThis.requestAnimationFrame(() => {
          const { port1, port2 } = new globalThis.MessageChannel()
          port1.onmessage = () => {
            globalThis.frameTimes.push(performance.now() - waiting)
            waiting = 0
          }
          port2.postMessage('')
        })
      },
      { capture: true },
    )
  new globalThis.PerformanceObserver((list) =>
    globalThis.taskTimes.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    entryTypes: ['longtask'],
  })
}

function go(window, hash) {
  return window.evaluate((to) => {
    globalThis.history.pushState(null, '', to)
    globalThis.dispatchEvent(new globalThis.PopStateEvent('popstate'))
    return performance.now()
  }, hash)
}
