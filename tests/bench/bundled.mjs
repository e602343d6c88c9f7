import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A module of the house and what it imports, as one that Node can load. */
export async function bundled(file) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL(file, import.meta.url)), write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  })
  return import(`data:text/javascript;base64,${Buffer.from(result.output[0].code).toString('base64')}`)
}

/** Of every round but the first few, the time that so large a share of them stay under. */
export function shareUnder(times, share, warming) {
  const sorted = times.slice(warming).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)]
}
