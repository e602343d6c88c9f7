#!/usr/bin/env node
import { join } from 'node:path'
import { kills } from '../tests/soak/kills.mjs'
import { projectRoot } from './setup/folders.mjs'
import { ready, readyApp } from './setup/ready.mjs'
import { finished } from './setup/run.mjs'
import { exitWith, say } from './setup/say.mjs'

// `npm run soak [-- N]`: the file layer at a thousand cuts of the power, then N (200) ends of the real app by SIGKILL.

const wanted = Number(process.argv[2] ?? 200)
const cuts = ['tests/unit/desktop/journal-cuts.test.ts', 'tests/unit/data/random-cuts.test.ts', 'tests/unit/data/restore.test.ts']

await exitWith(async () => {
  if (!Number.isSafeInteger(wanted) || wanted < 1) {
    say(`how many times? ${process.argv[2]} is no number`)
    return 2
  }
  const setUp = await readyApp(await ready())
  Object.assign(process.env, setUp.env)
  say('the file layer: more than 1,000 cuts of the power …')
  const { status, text } = await finished(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...cuts], {
    cwd: projectRoot,
    env: setUp.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) say(text)
  const layer = status === 0 ? { passed: cuts.length, failed: 0 } : { passed: 0, failed: 1 }
  say(`the real app: ${wanted} ends by SIGKILL …`)
  const lives = await kills(wanted, (line) => say(line))
  await setUp.end()
  process.stdout.write(`${layer.passed + lives.passed} passed, ${layer.failed + lives.failed} failed\n`)
  return layer.failed + lives.failed === 0 ? 0 : 1
})
