import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { say } from './figure.mjs'

// The conflicts of a visit of ten days, thirty people and two hundred items, worked out anew after each of many changes.

const { bigVisit, conflictsOf } = await bundled('visit/big-visit.ts')
const rounds = 300
const times = []
for (let round = 0; round < rounds; round += 1) {
  const visit = bigVisit(round)
  const start = performance.now()
  const found = conflictsOf(visit)
  times.push(performance.now() - start)
  if (found.length === 0) throw new Error('a visit this full has conflicts')
}
const sorted = times.slice(20).sort((a, b) => a - b)
say('visit: conflicts of 200 items and 30 people, p95', sorted[Math.floor(sorted.length * 0.95)], 'ms', 16)

/** A module of the house and what it imports, as one that Node can load. */
async function bundled(file) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL(file, import.meta.url)), write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  })
  return import(`data:text/javascript;base64,${Buffer.from(result.output[0].code).toString('base64')}`)
}
