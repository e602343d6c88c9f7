#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './setup/folders.mjs'
import { ready } from './setup/ready.mjs'
import { exitWith } from './setup/say.mjs'

// The app on the development server, which shows a change as soon as a file is saved.

const tool = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

await exitWith(async () => {
  const { env, end } = await ready()
  const sandbox = env.ATLAS_NO_SANDBOX ? ['--noSandbox'] : []
  const child = spawn(process.execPath, [tool, 'dev', ...sandbox, ...process.argv.slice(2)], {
    cwd: projectRoot,
    env,
    stdio: 'inherit',
  })
  const status = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  await end()
  return status
})
