// Draws the pictures of the README from the running app: the sample city in an empty profile, one picture at a time.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pictures = [
  { file: 'map-zh-Hans.png', words: ['--page', 'map', '--lang', 'zh-Hans', '--theme', 'light'] },
  { file: 'home-en.png', words: ['--page', 'home', '--lang', 'en', '--theme', 'light'] },
  { file: 'map-ar.png', words: ['--page', 'map', '--lang', 'ar', '--theme', 'dark'] },
]
const root = join(import.meta.dirname, '..')

for (const { file, words } of pictures) {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-picture-'))
  const target = join(root, 'resources', 'pictures', file)
  const start = join(import.meta.dirname, 'start.mjs')
  const drawn = spawnSync(
    process.execPath,
    [start, '--screenshot', target, '--size', '1366x768', '--sample', '--profile', profile, ...words],
    { stdio: 'inherit', cwd: root },
  )
  rmSync(profile, { recursive: true, force: true })
  if (drawn.status !== 0) process.exit(drawn.status ?? 1)
}
