#!/usr/bin/env node
import { join } from 'node:path'
import { kills } from '../tests/soak/kills.mjs'
import { projectRoot } from './setup/folders.mjs'
import { ready, readyApp } from './setup/ready.mjs'
import { finished } from './setup/run.mjs'
import { exitWith, say } from './setup/say.mjs'

// `npm run soak [-- KILLS [CUTS]]`: CUTS (1,000) cuts of the power under the whole data layer and as many under the journal
// alone, then KILLS (200) ends of the real app by SIGKILL. Standard output bears one line of JSON.

const [wanted, cuts] = [process.argv[2] ?? 200, process.argv[3] ?? 1000].map(Number)
const layer = [
  'tests/unit/desktop/journal-cuts.test.ts',
  'tests/unit/data/random-cuts.test.ts',
  'tests/unit/data/restore.test.ts',
]

await exitWith(async () => {
  if (![wanted, cuts].every((count) => Number.isSafeInteger(count) && count > 0)) {
    say(`how many times? ${process.argv.slice(2).join(' ')} are no numbers`)
    return 2
  }
  const started = Date.now()
  const setUp = await readyApp(await ready())
  Object.assign(process.env, setUp.env)
  say(`the file layer: ${cuts} cuts of the power …`)
  const { status, text } = await finished(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...layer], {
    cwd: projectRoot,
    env: { ...setUp.env, ATLAS_CUTS: String(cuts) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) say(text)
  say(`the real app: ${wanted} ends by SIGKILL …`)
  const lives = await kills(wanted, (line) => say(line))
  await setUp.end()
  const isWell = status === 0 && lives.failed === 0
  const result = {
    ok: isWell,
    kills: wanted,
    lost: lives.failed,
    acknowledged: { saves: lives.saves, imports: lives.imports },
    misfortunes: lives.misfortunes,
    cuts: { count: cuts, lost: status === 0 ? 0 : null },
    seconds: Math.round((Date.now() - started) / 1000),
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
  return isWell ? 0 : 1
})
