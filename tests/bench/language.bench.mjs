import { appWindow, interactiveAt, openSample } from './app-window.mjs'
import { freshFolder } from './bare-window.mjs'
import { median, say } from './figure.mjs'

// From the press on a language to the picture in which interface, map and names speak it. Each language is read from
// disk once; the first switch of each is measured as well.

const languages = [
  ['zh-Hans', '简体中文'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['en', 'English'],
  ['zh-Hans', '简体中文'],
  ['ar', 'العربية'],
  ['en', 'English'],
]
const { app, window } = await appWindow(freshFolder())
await openSample(window)
await interactiveAt(window)
await window.waitForFunction(() => document.documentElement.dataset.settled === 'true')
await window.evaluate(watchSwitches)

const seen = new Set(['en'])
const times = { first: [], again: [] }
for (const [language, name] of languages) {
  await window.locator('header').getByRole('button', { name: /English|简体中文|العربية/ }).click()
  await window.getByRole('menuitemradio', { name }).or(window.getByRole('option', { name })).first().click()
  await window.waitForFunction((wanted) => globalThis.switches.at(-1)?.language === wanted && globalThis.switches.at(-1)?.shown > 0, language)
  await window.waitForTimeout(1500)
  const { pressed, shown } = await window.evaluate(() => globalThis.switches.at(-1))
  times[seen.has(language) ? 'again' : 'first'].push(shown - pressed)
  seen.add(language)
}
process.stderr.write(`${JSON.stringify(times)}\n`)
say('language switch on the screen, known language', median(times.again), 'ms', 100)
say('language switch on the screen, first time', median(times.first), 'ms', 250)
await app.close()

/** Notes when a choice was pressed and when the partners on the map were named in the new language. */
function watchSwitches() {
  globalThis.switches = []
  let pressed = 0
  globalThis.addEventListener('pointerup', () => (pressed = performance.now()), { capture: true })
  const watch = (element, options, note) => new globalThis.MutationObserver(note).observe(element, options)
  watch(document.documentElement, { attributes: true, attributeFilter: ['lang'] }, () => {
    globalThis.switches.push({ language: document.documentElement.lang, pressed, shown: 0 })
  })
  // The names on the buttons over the partners change in the same breath as the names on the canvas are painted.
  watch(document.querySelector('[role=application]'), { subtree: true, attributes: true, attributeFilter: ['aria-label'] }, (changes) => {
    const last = globalThis.switches.at(-1)
    if (!last || !changes.some(({ target }) => 'place' in target.dataset)) return
    globalThis.requestAnimationFrame(() => setTimeout(() => (last.shown = performance.now())))
  })
}
