import { bundled, shareUnder } from './bundled.mjs'
import { say } from './figure.mjs'

// Every rule and every conflict of a visit of ten days, thirty people and two hundred items, worked out anew after each of
// many changes; and the orders of ten places, all of them weighed.

const { changedVisit, checked } = await bundled('visit/big-visit.ts')
const checks = []
for (let round = 0; round < 200; round += 1) {
  // The best of three fresh copies leaves out what else the machine does meanwhile.
  const copies = [changedVisit(round), changedVisit(round), changedVisit(round)]
  checks.push(Math.min(...copies.map((visit) => timed(() => checked(visit), ({ rules, conflicts }) => rules.length > 0 && conflicts.length > 0))))
}
say('visit: rules and conflicts of 200 items and 30 people, p95', shareUnder(checks, 0.95, 40), 'ms', 16)

const { wideWish, proposed } = await bundled('visit/wide-wish.ts')
const searches = []
for (let round = 0; round < 22; round += 1) {
  const wish = wideWish(round)
  searches.push(timed(() => proposed(wish), (proposals) => proposals.length > 1))
}
say('visit: every order of 10 places weighed, p95', shareUnder(searches, 0.95, 2), 'ms', 1000)

/** Milliseconds that `work` takes; what it finds must be something. */
function timed(work, isFound) {
  const start = performance.now()
  const found = work()
  const time = performance.now() - start
  if (!isFound(found)) throw new Error('nothing was found where there is something')
  return time
}
