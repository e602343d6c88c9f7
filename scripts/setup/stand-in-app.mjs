/**
 * The small app inside the fallback runtime that opens the app named on the command line, as Electron's own default app would.
 *
 * It has to be an ES module that awaits the app's entry at top level: Electron holds 'ready' back until the entry has
 * loaded, and `protocol.registerSchemesAsPrivileged` throws after 'ready'.
 * @returns {Record<string, string>} file name → text
 */
export function standInApp() {
  return {
    'package.json': `${JSON.stringify({ name: 'stand-in', type: 'module', main: 'main.js' })}\n`,
    'main.js': MAIN,
  }
}

const MAIN = `import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const words = process.argv.slice(1)
const place = words.findIndex((word) => !word.startsWith('-'))
const own = place === -1 ? words : words.slice(0, place)
if (own.includes('--version') || own.includes('-v')) {
  process.stdout.write('v' + process.versions.electron + '\\n')
  process.exit(0)
}

const require = createRequire(import.meta.url)
const preloads = []
let folder
for (let i = 0; i < words.length && folder === undefined; i++) {
  if (words[i] === '-r' || words[i] === '--require') preloads.push(words[++i])
  else if (!words[i].startsWith('-')) folder = resolve(words[i])
}
for (const file of preloads) require(resolve(file))
if (folder === undefined) {
  process.stderr.write('usage: electron [options] <folder of the app>\\n')
  process.exit(2)
}

const manifestFile = join(folder, 'package.json')
let entry = folder
if (existsSync(manifestFile)) {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setDesktopName(manifest.desktopName ?? app.name + '.desktop')
  app.setAppPath(folder)
  entry = join(folder, manifest.main ?? 'index.js')
}
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.name))
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
await import(pathToFileURL(require.resolve(entry)).href)
`
