#!/usr/bin/env node
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { figuresIn, isMissed } from './checks/figures.mjs'
import { projectRoot } from './setup/folders.mjs'
import { ready, readyApp } from './setup/ready.mjs'
import { finished } from './setup/run.mjs'
import { exitWith, say } from './setup/say.mjs'

// One JSON line a figure on standard output; everything else goes to standard error. Words name the files to run.

const folder = join(projectRoot, 'tests', 'bench')
const words = process.argv.slice(2)

await exitWith(async () => {
  const setUp = await readyApp(await ready())
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.bench.mjs') && (words.length === 0 || words.some((word) => name.includes(word))))
    .sort()
  const figures = []
  let crashed = 0
  for (const file of files) {
    say(`${file} …`)
    const { status, text } = await finished(process.execPath, [join(folder, file)], {
      cwd: projectRoot,
      env: setUp.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const found = figuresIn(text)
    for (const figure of found) process.stdout.write(`${JSON.stringify(figure)}\n`)
    figures.push(...found)
    if (status !== 0) crashed++
    if (status !== 0) say(`${file} ended with status ${status}\n${text}`)
  }
  await setUp.end()
  const missed = figures.filter(isMissed)
  for (const { name, value, unit, goal } of missed) say(`missed: ${name} ${value} ${unit}, goal ${goal}`)
  say(`${figures.length} figures, ${missed.length} miss their goal, ${crashed} of ${files.length} files broke off`)
  return crashed === 0 && figures.length > 0 ? 0 : 1
})
