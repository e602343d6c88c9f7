import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** A copy of the built app with the module that works in its window; a folder that the caller removes. */
export async function laidInApp() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-soak-'))
  const built = resolve(root, process.env.ATLAS_OUT || 'out')
  if (!existsSync(join(built, 'main/main.js'))) throw new Error(`no build in ${built}`)
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(built, part), join(folder, part), { recursive: true })
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, type: 'module', main: './main/main.js' }),
  )
  process.env.ATLAS_SOAK_OUT = join(folder, 'renderer')
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts') })
  return folder
}
